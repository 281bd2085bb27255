import type { EvidenceMap } from '../../evidence.ts'
import type { Fix } from '../fix.ts'
import { givenBy } from './given.ts'
import type { Source } from './given.ts'
import { strangeWords } from './names-given.ts'
import type { NameInText } from './names-in-text.ts'

/** The one excerpt of the brief whose own words name this, which can be attached at one press; none where several do. */
export function namingIn(evidence: EvidenceMap, sourceOf: (id: string) => Source[]): (name: NameInText) => Fix | undefined {
  return (name) => {
    const naming = Object.keys(evidence).filter((id) => {
      const [source] = sourceOf(id)
      return (
        source?.entry.excerpt.anchor.quote.includes(name.name) === true &&
        strangeWords(name, givenBy([source]).names()).length === 0
      )
    })
    const [only, second] = naming
    return only === undefined || second !== undefined ? undefined : { kind: 'attach', excerpt: only }
  }
}

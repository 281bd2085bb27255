import type { EvidenceEntry } from '../../evidence.ts'
import { INSTITUTION, scriptOf } from '../names/institutions.ts'
import { readsWords } from '../read-languages.ts'

/** Whether a name of this script could be recognised in the entry's author, outlet and passage. */
export function comparable(name: string, { article, block, excerpt }: EvidenceEntry): boolean {
  const readable = readsWords(block?.language ?? article.language, excerpt.anchor.quote)
  const known = [...article.authors, article.publication ?? ''].join('')
  // The Institute of Water Problems, «Институт водных проблем»: a translation has other words altogether.
  const isTranslated =
    scriptOf(name) !== scriptOf(excerpt.anchor.quote) && name.split(/\s/u).some((word) => INSTITUTION.test(word))
  if (isTranslated) return false
  const script = /\p{Script=Han}|\p{Script=Arabic}/u
  return readable && script.test(name) === script.test(known)
}

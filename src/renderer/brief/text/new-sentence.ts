import type { Evidence } from '#core/brief.ts'
import { newId } from '../session/new-id.ts'
import type { SentenceAttrs } from './schema.ts'

/** The mark of a sentence that no letter carries yet, resting on this evidence; on nothing, where none is given. */
export function newSentence(evidence: Evidence = { excerpts: [], tag: null }): SentenceAttrs {
  const id = newId()
  return { id, origin: id, ...evidence, added: false }
}

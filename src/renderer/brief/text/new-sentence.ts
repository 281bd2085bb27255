import type { BriefComment, Evidence } from '#core/brief.ts'
import { newId } from '../session/new-id.ts'
import type { SentenceAttrs } from './schema.ts'

/** The mark of a sentence that no letter carries yet, resting on this evidence and with these comments; on nothing and without, where none are given. */
export function newSentence(
  evidence: Evidence = { excerpts: [], tag: null },
  comments: readonly BriefComment[] = [],
): SentenceAttrs {
  const id = newId()
  return { id, origin: id, ...evidence, added: false, comments }
}

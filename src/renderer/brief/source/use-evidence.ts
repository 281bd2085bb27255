import type { SourcePlace } from '#renderer/shell/spot.ts'
import { useContent, useSession } from '../session/use-session.ts'
import { evidenceIn } from './open-evidence.ts'

/** What the sentence of a source rests on, and which of that is shown: -1 for what it does not rest on, such as a passage that is only offered. */
export type SentenceEvidence = { ids: readonly string[]; at: number }

const NONE: SentenceEvidence = { ids: [], at: -1 }

/** Follows the text: the sentence may have been given other evidence. */
export function useEvidence({ sentence, excerpt }: SourcePlace): SentenceEvidence {
  const session = useSession()
  useContent()
  if (sentence === null) return NONE
  const ids = evidenceIn(session.editor.get(), sentence)
  return { ids, at: excerpt === null ? -1 : ids.indexOf(excerpt) }
}

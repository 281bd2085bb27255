import type { EvidenceMap } from '../../evidence.ts'
import type { TracedSentence } from '../trace.ts'

/** That the author read a sentence beside its passages and found that they bear it out: its id, what it said then, and the words that it rested on. */
export type Confirmation = { sentence: string; said: string; rests: string }

/** The words that a sentence rests on, one passage after the other. */
export function restsOn({ excerpts }: Pick<TracedSentence, 'excerpts'>, evidence: EvidenceMap): string {
  return excerpts.flatMap((id) => evidence[id]?.excerpt.anchor.quote ?? []).join('\n\n')
}

/** Whether a confirmation is still of what the sentence says and rests on: a letter more in either, and it is to be read again. */
export function stillConfirmed(
  traced: Pick<TracedSentence, 'sentence' | 'text' | 'excerpts'>,
  evidence: EvidenceMap,
  confirmations: ReadonlyMap<string, Confirmation>,
): boolean {
  const kept = confirmations.get(traced.sentence)
  return kept !== undefined && kept.said === traced.text && kept.rests === restsOn(traced, evidence)
}

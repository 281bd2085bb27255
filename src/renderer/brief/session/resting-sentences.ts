import { blockSentences, type BriefBlock, type BriefSection, type Sentence } from '#core/brief.ts'

/** By block: only what was written in is read again. */
const known = new WeakMap<BriefBlock, readonly Sentence[]>()

/** The sentences of sections that rest on excerpts, in order. */
export function restingSentences(sections: readonly BriefSection[]): Sentence[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(restingIn))
}

function restingIn(block: BriefBlock): readonly Sentence[] {
  const before = known.get(block)
  if (before) return before
  const resting = blockSentences(block).filter(({ evidence }) => evidence.excerpts.length > 0)
  known.set(block, resting)
  return resting
}

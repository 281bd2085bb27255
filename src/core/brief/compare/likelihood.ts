import { likelihoodWordsIn } from '../check/wording/likelihood-words.ts'

/** A word of likelihood as it stands in a text, and its step from 0 to 6 (the seven of ICD 203, or those of the PHIA yardstick). */
export type Likelihood = { words: string; step: number }

/** The likelihoods that a text gives, in order; comparisons (“more likely in winter”) give none. */
function likelihoodsIn(text: string): Likelihood[] {
  return likelihoodWordsIn(text.replace(/\s+/gu, ' ')).flatMap(({ words, step }) => (step === null ? [] : [{ words, step }]))
}

/** How a likelihood moved; null where the sentence had none, or has none any more. */
export type Move = { before: Likelihood | null; after: Likelihood | null }

/** What moved between two wordings of a sentence: likelihoods of the same step are the same, the others are taken in their order. */
export function likelihoodMoves(before: string, after: string): Move[] {
  const now = likelihoodsIn(after)
  const gone = likelihoodsIn(before).filter(({ step }) => {
    const same = now.findIndex((each) => each.step === step)
    if (same >= 0) now.splice(same, 1)
    return same < 0
  })
  return Array.from({ length: Math.max(gone.length, now.length) }, (_, index) => ({
    before: gone[index] ?? null,
    after: now[index] ?? null,
  }))
}

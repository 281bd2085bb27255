import { fitWeights, likelihood, type Weighed } from './fit-weights.ts'
import type { WordFeature } from './word-features.ts'

/** A paragraph, by its words, of which it is known whether it speaks of a theme, and what the terms say of it (`amount`: see `evidenceOf`). */
export type Decided = { words: readonly WordFeature[]; is: boolean; amount: number }

/** What was learned of a theme, as plain data, in logits: `bias` and `terms` correct what the terms say, `words` add to it. */
export type Learned = { bias: number; terms: number; words: Record<string, number> }

export type WeighedWord = WordFeature & { weight: number }

/** A word of a single paragraph tells more of that paragraph than of the theme. */
const IN_PARAGRAPHS = 2
/** How little the words count until decisions say so; with the next two tried on half of the labelled paragraphs of the bench. */
const PRIOR = 0.3
const WORDS = 2
/** A term is worth so many logits; between none and one lies the boundary, a little below one, as without learning. */
const [SLOPE, BOUNDARY] = [3, 0.93]
/** More terms than that make nothing surer, and a negative amount nothing more wrong. */
const MOST = 2
/** Numbers of the features that every example has: the bias and the terms. Words come behind. */
const [BIAS, TERMS, FIRST_WORD] = [0, 1, 2]
/** How readily the bias moves beside the words. */
const BIAS_VALUE = 0.5

/**
 * Learns from decided paragraphs which words speak for a theme and against it: logistic regression on words and pairs of words (binary, by length), fitted to correct the terms rather than to
 * replace them (see `fitWeights`). The same paragraphs in the same order always teach the same.
 */
export function learnTheme(decided: readonly Decided[]): Learned {
  const read = decided.map(({ words }) => [...new Set(words.map(({ feature }) => feature))])
  const counts = new Map<string, number>()
  for (const features of read) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const known = [...counts].flatMap(([feature, count]) => (count >= IN_PARAGRAPHS ? [feature] : [])).toSorted()
  const numbers = new Map(known.map((feature, index) => [feature, FIRST_WORD + index]))
  const weighed = decided.map(({ is, amount }, index): Weighed => {
    const at = (read[index] ?? []).flatMap((feature) => numbers.get(feature) ?? [])
    const value = WORDS * share(at.length)
    return {
      is,
      offset: saidByTerms(amount),
      at: [BIAS, TERMS, ...at],
      values: [BIAS_VALUE, beyondBoundary(amount), ...at.map(() => value)],
    }
  })
  const weights = fitWeights(weighed, FIRST_WORD + known.length, PRIOR)
  return {
    bias: BIAS_VALUE * (weights[BIAS] ?? 0),
    terms: weights[TERMS] ?? 0,
    words: Object.fromEntries(known.map((feature, index) => [feature, WORDS * (weights[FIRST_WORD + index] ?? 0)])),
  }
}

/** How likely it is that a text of these words speaks of the theme, and what each known one adds to that, in logits and in their order. From .5 on it is a yes. */
export function judge(learned: Learned, read: readonly WordFeature[], amount: number): { likely: number; words: WeighedWord[] } {
  const found = new Map<string, WeighedWord>()
  for (const each of read) {
    const weight = Object.hasOwn(learned.words, each.feature) ? learned.words[each.feature] : undefined
    if (weight !== undefined && !found.has(each.feature)) found.set(each.feature, { ...each, weight })
  }
  const words = [...found.values()].map((word) => ({ ...word, weight: word.weight * share(found.size) }))
  const known = saidByTerms(amount) + learned.bias + learned.terms * beyondBoundary(amount)
  return { likely: likelihood(words.reduce((logit, { weight }) => logit + weight, known)), words }
}

/** What terms alone say, in logits: one is just a yes, none a no. */
function saidByTerms(amount: number): number {
  return SLOPE * beyondBoundary(amount)
}

function beyondBoundary(amount: number): number {
  return Math.min(Math.max(amount, 0), MOST) - BOUNDARY
}

/** A long paragraph is not surer than a short one for its many words: its vector has the length one. */
function share(words: number): number {
  return 1 / Math.sqrt(Math.max(1, words))
}

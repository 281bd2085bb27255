import { amountOf, compileThemes } from '../suggestion.ts'
import { learnedWords } from '../suggestion/learned-words.ts'
import type { Theme } from '../theme.ts'
import { judge, learnTheme, type Learned } from './learn-theme.ts'
import { wordFeatures } from './word-features.ts'

/** How a place in the order is explained: `likely` how probably the passage is accepted (0–1), and the words that speak for that, or else against it; none where its terms alone do. */
export type RankReason = { likely: number; for: string[]; against: string[] }

/** Judges passages of a theme by what was accepted and rejected of it before. */
export type Judge = (text: string) => RankReason

/** Logits. A word moves little after a few decisions, and yet more than any other: that is why a passage stands where it does. */
const MOVES = 0.01

/** What a theme's terms say before anything is decided. */
const NOTHING_LEARNED: Learned = { bias: 0, terms: 0, words: {} }

/**
 * How probably a passage is accepted, by what was decided on of its theme before: the order of active learning with certainty-based sampling (the likeliest first), by which reviewers of literature
 * find nearly all that is relevant after a part of the reading (Cormack and Grossman, Evaluation of Machine-Learning Protocols for Technology-Assisted Review, 2014; van de Schoot et al.,
 * An open source machine learning framework for efficient and transparent systematic reviews, Nature Machine Intelligence 3, 2021: ASReview). As there, one accepted and one rejected passage are
 * needed; before that the theme's terms judge alone. The learner is that of `learnTheme`, on decisions only. The same decisions in the same order always judge the same.
 */
export function judgeByDecisions(theme: Theme, decided: readonly { text: string; is: boolean }[]): Judge {
  const matcher = compileThemes([theme])
  const read = (text: string) => ({ words: wordFeatures(text), amount: amountOf(text, matcher) })
  const learned = hasBoth(decided) ? learnTheme(decided.map(({ text, is }) => ({ ...read(text), is }))) : NOTHING_LEARNED
  return (text) => {
    const { words, amount } = read(text)
    const judged = judge(learned, words, amount)
    // What its words add to what the terms say: the side that outweighs explains its place.
    const isFor = judged.words.reduce((sum, { weight }) => sum + weight, 0) >= 0
    const side = isFor ? judged.words : judged.words.map((word) => ({ ...word, weight: -word.weight }))
    const said = learnedWords(side, text, MOVES)
    return { likely: Math.round(judged.likely * 1000) / 1000, for: isFor ? said : [], against: isFor ? [] : said }
  }
}

/** Whether there is something to learn from: a passage that was accepted, and one that was rejected. */
export function hasBoth(decided: readonly { is: boolean }[]): boolean {
  return decided.some(({ is }) => is) && decided.some(({ is }) => !is)
}

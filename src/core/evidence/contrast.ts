import { splitSentences } from '../sentences.ts'
import { isNegated } from './negation.ts'
import type { Wanted } from './sentence.ts'
import { tokensOf } from './tokens.ts'
import { agree, valuesOf, type Value } from './values.ts'
import type { Weights } from './score.ts'

/** Why a passage that names the same things should be read: another number for them, or a “not” on one side only. Never a verdict. */
export type Contrast = { kind: 'number'; yours: string; theirs: string } | { kind: 'says-not' } | { kind: 'you-say-not' }

/** A sentence that holds less of the wanted words (by weight) speaks of something else. */
const SAME_THINGS = 0.5
const FEWEST_WORDS = 2

/** What sets a passage against the wanted sentence; null where nothing does. Only the sentence of it that shares most is looked at. */
export function contrastOf(wanted: Wanted, text: string, language: string | null, weights: Weights): Contrast | null {
  const best = closest(wanted, splitSentences(text, language), weights)
  if (best === null) return null
  const number = otherNumber(wanted.values, valuesOf(best))
  if (number !== null) return number
  const negated = isNegated(best)
  if (negated === wanted.negated) return null
  return negated ? { kind: 'says-not' } : { kind: 'you-say-not' }
}

function closest(wanted: Wanted, sentences: readonly string[], weights: Weights): string | null {
  // A number that differs cannot be shared: only words count as the same things.
  const words = wanted.words.filter(({ shown }) => !/^\p{N}+$/u.test(shown))
  const all = words.reduce((sum, { key }) => sum + weights.of(key), 0)
  let best: { sentence: string; share: number } | null = null
  for (const sentence of sentences) {
    const keys = new Set(tokensOf(sentence).map(({ key }) => key))
    const held = words.filter(({ key }) => keys.has(key))
    const share = held.reduce((sum, { key }) => sum + weights.of(key), 0) / Math.max(all, Number.MIN_VALUE)
    if (held.length >= FEWEST_WORDS && share >= SAME_THINGS && share > (best?.share ?? 0)) best = { sentence, share }
  }
  return best?.sentence ?? null
}

function otherNumber(wanted: readonly Value[], given: readonly Value[]): Contrast | null {
  for (const yours of wanted) {
    const comparable = given.filter((theirs) => areComparable(yours, theirs))
    const [theirs] = comparable
    if (theirs !== undefined && !comparable.some((each) => agree(yours, each)) && !given.some((each) => agree(yours, each)))
      return { kind: 'number', yours: yours.printed, theirs: theirs.printed }
  }
  return null
}

/** Counts must count the same thing: the words after them share one. */
function areComparable(one: Value, other: Value): boolean {
  if (one.kind !== other.kind) return false
  return one.kind !== 'count' || one.counted.some((key) => other.counted.includes(key))
}

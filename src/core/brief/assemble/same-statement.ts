import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { isNegated } from '#core/evidence/negation.ts'
import { valuesIn } from '../check/numbers.ts'

/** Share of the words of the shorter statement that the other must hold, and of all their words that both must. */
const HELD = 0.8
const SHARED = 0.6
/** Fewer telling words say too little to be called the same. */
const FEWEST_WORDS = 5

/** What two statements are compared by. */
export type Gist = { words: ReadonlySet<string>; values: ReadonlySet<number>; negated: boolean }

export function gistOf(text: string): Gist {
  const words = tokensOf(text).filter(({ folded }) => folded.length > 1 && !isCommon(folded))
  return { words: new Set(words.map(({ key }) => key)), values: valuesIn(text), negated: isNegated(text) }
}

/** Whether two statements say the same in nearly the same words: with the same numbers, and both with a “not” or both without. */
export function saySame(one: Gist, other: Gist): boolean {
  const smaller = Math.min(one.words.size, other.words.size)
  if (smaller < FEWEST_WORDS || one.negated !== other.negated || one.values.size !== other.values.size) return false
  if ([...one.values].some((value) => !other.values.has(value))) return false
  const shared = [...one.words].filter((word) => other.words.has(word)).length
  return shared >= smaller * HELD && shared >= (one.words.size + other.words.size - shared) * SHARED
}

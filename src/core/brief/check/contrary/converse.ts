import { tokensOf } from '#core/evidence/tokens.ts'
import { stateOf } from '../names/places.ts'
import { isConverse, oppositesOf } from './opposites.ts'

/**
 * Whether two clauses tell one thing from both sides: “Uzbekistan buys more weapons from China” of “China sells more arms to Uzbekistan”. The words are such a pair, and whom the
 * one names before its word, the other names behind.
 */
export function toldFromOtherSide(one: string, other: string, key: string): boolean {
  if (!isConverse(key)) return false
  const [own, theirs] = [partiesAround(one, new Set([key])), partiesAround(other, oppositesOf(key))]
  if (own === null || theirs === null) return false
  return meet(own.before, theirs.behind) && meet(own.behind, theirs.before) && !meet(own.before, theirs.before)
}

const meet = (left: readonly string[], right: readonly string[]): boolean => left.some((name) => right.includes(name))

/** Whom a clause names before the first of these words, and whom behind it. */
function partiesAround(text: string, keys: ReadonlySet<string>): { before: string[]; behind: string[] } | null {
  const tokens = tokensOf(text)
  const at = tokens.findIndex(({ key }) => keys.has(key))
  if (at === -1) return null
  const names = (from: number, to?: number): string[] =>
    tokens.slice(from, to).flatMap(({ capital, key, folded }) => (capital ? [stateOf(folded)?.toString() ?? key] : []))
  return { before: names(0, at), behind: names(at + 1) }
}

import { tokensOf } from '#core/evidence/tokens.ts'

/** The stems of a text's words. */
export function stemsOf(text: string): Set<string> {
  return new Set(tokensOf(text).map(({ key }) => key))
}

/** The share of words that two texts have in common, 0–1 (Sørensen–Dice); 0 where neither has any. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return (2 * common) / (one.size + other.size)
}

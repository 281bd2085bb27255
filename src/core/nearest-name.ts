import { fold } from './fold.ts'

/** Longer names are compared by their beginnings. */
const LONGEST = 80

/**
 * The name that somebody who wrote `wanted` most probably meant: the one fewest slips away (Levenshtein's distance: a character too many, too few or another), if a third of its
 * characters or less are slips, or else the only one that begins so. null where none is near.
 */
export function nearestName(wanted: string, names: readonly string[]): string | null {
  const asked = fold(wanted).slice(0, LONGEST)
  const near = names
    .map((name) => ({ name, slips: distance(asked, fold(name).slice(0, LONGEST)) }))
    .filter(({ name, slips }) => slips * 3 <= Math.max(name.length, asked.length))
    .toSorted((one, other) => one.slips - other.slips)
  if (near[0] !== undefined) return near[0].name
  const begun = asked.length < 2 ? [] : names.filter((name) => fold(name).startsWith(asked))
  return begun.length === 1 ? (begun[0] ?? null) : null
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [at, character] of Array.from(one).entries()) {
    const next = [at + 1]
    for (const [index, against] of Array.from(other).entries())
      next.push(Math.min((next[index] ?? 0) + 1, (row[index + 1] ?? 0) + 1, (row[index] ?? 0) + (character === against ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}

import { fold } from './fold.ts'

/** Longer names are compared by their beginnings. */
const LONGEST = 80

/**
 * The name that somebody who wrote `wanted` most probably meant: the one fewest slips away (`slipsBetween`), if a third of its
 * characters or less are slips, or else the only one that begins so. null where none is near.
 */
export function nearestName(wanted: string, names: readonly string[]): string | null {
  const asked = fold(wanted).slice(0, LONGEST)
  const near = names
    .map((name) => ({ name, slips: slipsBetween(asked, fold(name).slice(0, LONGEST)) }))
    .filter(({ name, slips }) => slips * 3 <= Math.max(name.length, asked.length))
    .toSorted((one, other) => one.slips - other.slips)
  if (near[0] !== undefined) return near[0].name
  const begun = asked.length < 2 ? [] : names.filter((name) => fold(name).startsWith(asked))
  return begun.length === 1 ? (begun[0] ?? null) : null
}

/** How many slips lie between two texts: characters too many, too few, other ones, and neighbours that were swapped (optimal string alignment). */
export function slipsBetween(one: string, other: string): number {
  const [from, to] = [Array.from(one), Array.from(other)]
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const differs = from[i - 1] === to[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + differs)
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[to.length] ?? 0
}

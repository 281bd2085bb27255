import { z } from 'zod'

/** A passage that gives one of the values. */
export const Side = z.object({ article: z.string(), quote: z.string(), value: z.string() })
export type Side = z.infer<typeof Side>

/** What was decided about a disagreement: for one of its passages (`side`, counted from 0) or, null, that it does not matter; and why. */
export type Resolution = { key: string; what: string; members: readonly Side[]; side: number | null; reason: string }

/** By which passages a disagreement is known, whatever their order: a hash over this is its key. */
export function nameOfSides(sides: readonly Pick<Side, 'article' | 'quote'>[]): string {
  return JSON.stringify([...new Set(sides.map(({ article, quote }) => JSON.stringify([article, quote])))].toSorted())
}

/**
 * What was decided about these passages; null where nothing was. It holds for some of the passages too (those of one theme, or where one was deleted); `grown`: a passage was not known then, so that
 * it has to be decided anew.
 */
export function resolutionOf(
  sides: readonly Pick<Side, 'article' | 'quote'>[],
  resolutions: readonly Resolution[],
): { resolution: Resolution; grown: boolean } | null {
  let before: Resolution | null = null
  for (const resolution of resolutions) {
    const known = new Set(resolution.members.map((member) => nameOfSides([member])))
    const there = sides.filter((side) => known.has(nameOfSides([side])))
    if (there.length === sides.length) return { resolution, grown: false }
    // Two passages that were weighed against each other are the same question.
    if (there.length > 1) before = resolution
  }
  return before === null ? null : { resolution: before, grown: true }
}

import type { TermHit } from './term-index.ts'

/** Of overlapping hits the first, of those the longest: `oil price` counts, the `oil` in it does not. Wants and keeps the order of the text. */
export function withoutOverlaps<T extends TermHit>(ordered: readonly T[]): T[] {
  let end = 0
  return ordered.filter((hit) => {
    if (hit.start < end) return false
    end = hit.end
    return true
  })
}

export type Range = { id: string; start: number; end: number }
export type Segment = { start: number; text: string; ids: string[] }

/**
 * Cuts a block's text wherever a range begins or ends, so that overlapping excerpts can all be shown. `ids` are the ranges over a segment, the
 * shortest first (the one that gives it its colour). Ranges beyond the text are clipped.
 */
export function segments(text: string, ranges: readonly Range[]): Segment[] {
  const clipped = ranges
    .map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter((range) => range.end > range.start)
  const cuts = [...new Set([0, text.length, ...clipped.flatMap((range) => [range.start, range.end])])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const over = clipped.filter((range) => range.start <= start && range.end >= end)
    return {
      start,
      text: text.slice(start, end),
      ids: over.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map((range) => range.id),
    }
  })
}

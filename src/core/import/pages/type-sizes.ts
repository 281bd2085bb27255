import type { PrintLine } from './page.ts'

/** What most of a document is set in: the size of its type and, for each size, the usual distance between baselines, in points. */
export type TypeSizes = { body: number; leading(size: number): number }

/** Leading where a size has too few lines to tell. */
const USUAL_LEADING = 1.25
const FEWEST = 5

/** Measures the columns of a document: each a list of lines from top to bottom. */
export function typeSizes(columns: readonly (readonly PrintLine[])[]): TypeSizes {
  const letters = new Map<number, number>()
  const gaps = new Map<number, Map<number, number>>()
  for (const column of columns) {
    for (const [index, line] of column.entries()) {
      const size = half(line.size)
      letters.set(size, (letters.get(size) ?? 0) + line.text.length)
      const next = column[index + 1]
      if (next === undefined || half(next.size) !== size || next.page !== line.page) continue
      const gap = half(next.y - line.y)
      if (gap < size * 0.8 || gap > size * 2.5) continue
      const counts = gaps.get(size) ?? new Map<number, number>()
      counts.set(gap, (counts.get(gap) ?? 0) + 1)
      gaps.set(size, counts)
    }
  }
  const body = most(letters) ?? 10
  const leadings = new Map<number, number>()
  for (const [size, counts] of gaps) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    // The tightest of the usual distances: loose paragraphs have other ones between them.
    const usual = [...counts].filter(([, count]) => count >= total * 0.2).map(([gap]) => gap)
    if (total >= FEWEST && usual.length > 0) leadings.set(size, Math.min(...usual))
  }
  return { body, leading: (size) => leadings.get(half(size)) ?? size * USUAL_LEADING }
}

function half(points: number): number {
  return Math.round(points * 2) / 2
}

function most(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  for (const [key, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = key
  return best
}

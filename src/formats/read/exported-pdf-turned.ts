import { TABLE_FROM_RIGHT } from '../write/piece-names.ts'
import type { PageItem } from './exported-pdf-items.ts'
import { drawnOrder } from './exported-pdf-order.ts'

/** Points that cells keep between them at least; words and sentences stand closer. */
const APART = 6

/**
 * The pieces of a line that is a row of a table whose columns stand from right to left, cell by cell as they are read; where something stands elsewhere than its tags say, as they stand from the
 * right. Null where the tags do not say that it is such a row.
 */
export function drawnFromRight(items: readonly PageItem[]): PageItem[] | null {
  if (!items.every(({ level }) => (level ?? 0) >= TABLE_FROM_RIGHT)) return null
  const cells: PageItem[][] = []
  for (const item of items.map((one) => ({ ...one, level: (one.level ?? 0) - TABLE_FROM_RIGHT }))) {
    const last = cells.at(-1)
    if (last && item.x + item.width + APART > Math.min(...last.map(({ x }) => x))) last.push(item)
    else cells.push([item])
  }
  const read = cells.map(ofCell)
  if (read.every((cell) => cell !== null)) return read.flat()
  return items.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.x - a.x)
}

function ofCell(items: readonly PageItem[]): PageItem[] | null {
  const drawn = items.filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x)
  // What stands far apart are two cells, in the wrong order.
  const isOne = drawn.every((item, index) => {
    const before = drawn[index - 1]
    return before === undefined || item.x - (before.x + before.width) < APART
  })
  if (!isOne) return null
  return items.some(({ level }) => level != null && level % 2 === 1) ? drawnOrder(items) : drawn
}

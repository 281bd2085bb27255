import { gridRows } from './grid.ts'
import { APART, parted } from './table-cells.ts'
import type { Chunk } from './rows.ts'

type Span = { x: number; right: number }

/** The head of a table stands no further above its first row than this many lines. */
const NEAREST = 2.6
/** Two edges nearer than this, in points, are in line. */
const IN_LINE = 2

/**
 * The row above a table that names its columns, as one chunk for each name, where the names stand so near to each other that they read as one line; null where the line above
 * is no such row: each name stands in line with the cells below it, at their left, their right or their middle.
 */
export function tableHead(above: readonly Chunk[], table: readonly Chunk[]): { taken: readonly Chunk[]; cells: Chunk[] } | null {
  const row = gridRows(above).at(-1)
  const first = gridRows(table)[0]?.[0]
  const size = row?.[0]?.size ?? 0
  const distance = (first?.y ?? 0) - (row?.[0]?.y ?? 0)
  if (row === undefined || distance <= 0 || distance > NEAREST * size) return null
  const columns = columnsOf(table)
  const pieces = row.flatMap((chunk) => chunk.pieces)
  const cells = parted(pieces, (_piece, gap) => gap >= APART * size)
  const isHead = columns.length > 1 && cells.length === columns.length && cells.every((cell, at) => isInLine(cell, columns[at]))
  return isHead ? { taken: row, cells } : null
}

/** Where the columns stand: the chunks of all rows, those that overlap taken together. */
export function columnsOf(chunks: readonly Chunk[]): Span[] {
  const columns: Span[] = []
  for (const { x, right } of chunks.toSorted((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last !== undefined && x < last.right) last.right = Math.max(last.right, right)
    else columns.push({ x, right })
  }
  return columns
}

function isInLine(cell: Span, column: Span | undefined): boolean {
  if (column === undefined) return false
  const middles = Math.abs(cell.x + cell.right - column.x - column.right) / 2
  return Math.abs(cell.x - column.x) < IN_LINE || Math.abs(cell.right - column.right) < IN_LINE || middles < IN_LINE
}

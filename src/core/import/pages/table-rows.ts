import { gridRows } from './grid.ts'
import type { Piece } from './page.ts'
import type { Chunk } from './rows.ts'
import { columnsOf } from './table-head.ts'

/** A table and the lines right above and below it that have one cell only. A cell is its pieces. */
type TableParts = { above: Chunk[]; rows: Piece[][][]; below: Chunk[] }

/** Lines of one cell follow each other at no more than this many times the type's size. */
const CELL_LEADING = 1.35
/** Wider than any page, in points. */
const FAR = 20_000

/** The rows of a table from its chunks. A row without a first cell that follows closely continues the cells of the row above. */
export function tableRows(chunks: readonly Chunk[]): TableParts {
  const grid = gridRows(chunks)
  const first = grid.findIndex((row) => row.length > 1)
  const last = grid.findLastIndex((row) => row.length > 1)
  if (first === -1) return { above: [...chunks], rows: [], below: [] }
  const columns = columnsOf(grid.slice(first, last + 1).flatMap((row) => (row.length > 1 ? row : [])))
  const rows: { cells: Piece[][]; bottom: number; lines: number }[] = []
  for (const row of grid.slice(first, last + 1)) {
    const cells = columns.map((): Piece[] => [])
    for (const chunk of row) cells[columnAt(columns, chunk)]?.push(...chunk.pieces)
    const [y, size] = [row[0]?.y ?? 0, row[0]?.size ?? 0]
    const before = rows.at(-1)
    if (before !== undefined && cells[0]?.length === 0 && y - before.bottom <= CELL_LEADING * size) {
      for (const [index, cell] of cells.entries()) before.cells[index]?.push(...shifted(cell, before.lines))
      before.bottom = y
      before.lines += 1
    } else rows.push({ cells, bottom: y, lines: 1 })
  }
  return { above: grid.slice(0, first).flat(), rows: rows.map((row) => row.cells), below: grid.slice(last + 1).flat() }
}

/** A further line of a cell, placed behind those before it, so that the cell reads as one line. */
function shifted(cell: readonly Piece[], lines: number): Piece[] {
  return cell.map((piece) => ({ ...piece, x: piece.x + FAR * lines }))
}

function columnAt(columns: readonly { x: number; right: number }[], chunk: Chunk): number {
  const middle = (chunk.x + chunk.right) / 2
  const at = columns.findIndex((column) => middle <= column.right)
  return at === -1 ? columns.length - 1 : at
}

import { gridRows } from './grid.ts'
import type { Piece } from './page.ts'
import { chunkOf, type Chunk } from './rows.ts'

/** A gap between two cells is at least this wide, in parts of the type's size: a little more than between words. */
export const APART = 0.32
/** Two edges nearer than this, in points, are in line. */
const IN_LINE = 1
/** A column begins at one place in so many rows at least, and in this part of them. */
const FEWEST_ROWS = 3
const MOST_ROWS = 0.7

/** The chunks of a table, parted where in most rows a piece begins at the same place: cells may stand as near to each other as words do. */
export function cellsOf(table: readonly Chunk[]): Chunk[] {
  const rows = gridRows(table)
  const starts = new Map<number, Set<number>>()
  for (const [index, row] of rows.entries())
    for (const x of row.flatMap(beginnings)) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? new Set()).add(index))
  const isColumn = (x: number): boolean => {
    const seen = new Set([-IN_LINE, 0, IN_LINE].flatMap((by) => [...(starts.get(Math.round(x) + by) ?? [])]))
    return seen.size >= FEWEST_ROWS && seen.size >= MOST_ROWS * rows.length
  }
  return table.flatMap((chunk) => parted(chunk.pieces, (piece, gap) => gap >= APART * chunk.size && isColumn(piece.x)))
}

/** Parts pieces of one row before each that begins a cell; `gap` is what lies between it and the piece before. */
export function parted(pieces: readonly Piece[], begins: (piece: Piece, gap: number) => boolean): Chunk[] {
  const cells: Piece[][] = []
  let right = -Infinity
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    const last = cells.at(-1)
    if (last === undefined || begins(piece, piece.x - right)) cells.push([piece])
    else last.push(piece)
    right = Math.max(right, piece.x + piece.width)
  }
  return cells.map(chunkOf)
}

/** Where a piece begins behind more than a space, and where the chunk does. */
function beginnings({ pieces, size }: Chunk): number[] {
  return parted(pieces, (_piece, gap) => gap >= APART * size).map(({ x }) => x)
}

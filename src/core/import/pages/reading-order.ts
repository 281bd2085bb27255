import { type Band, extent, findBands, type KnownColumns } from './gutters.ts'
import { gridRows } from './grid.ts'
import type { PrintLine } from './page.ts'
import { printedLine } from './printed-line.ts'
import type { Chunk } from './rows.ts'
import { cellsOf } from './table-cells.ts'
import { tableHead } from './table-head.ts'
import { tableRows } from './table-rows.ts'

/** A part of a page that is read on its own: lines of one column, or a table with its rows of cells. */
export type Region = { kind: 'text'; lines: PrintLine[] } | { kind: 'table'; rows: PrintLine[][] }

/** Columns within columns within columns. */
const DEEPEST = 8
/** A gap this many times the type's size within a row parts two facts (an author and a date), not two words. */
const FACTS_APART = 3

/** The parts of a page in the order in which they are read: what stands across columns first, then the columns below it from the left (or the right).
 * `known` gathers the columns of the document. */
export function readingOrder(chunks: readonly Chunk[], page: number, known: KnownColumns, depth = 0): Region[] {
  if (chunks.length === 0) return []
  const bands = depth < DEEPEST ? findBands(chunks, known) : []
  if (bands.length === 0) return textRegion(chunks, page)
  const regions: Region[] = []
  const placed = new Set(bands.flatMap((band) => [...band.left, ...band.right]))
  let rest = chunks.filter((chunk) => !placed.has(chunk))
  for (const band of bands) {
    const above = rest.filter((chunk) => chunk.y <= band.top)
    rest = rest.filter((chunk) => chunk.y > band.top)
    if (band.kind === 'columns') {
      regions.push(...readingOrder(above, page, known, depth + 1), ...columnRegions(band, page, known, depth))
      continue
    }
    const cells = cellsOf([...band.left, ...band.right])
    const head = tableHead(above, cells)
    const before = above.filter((chunk) => head?.taken.includes(chunk) !== true)
    regions.push(...readingOrder(before, page, known, depth + 1), ...tableRegions([...(head?.cells ?? []), ...cells], page))
  }
  return [...regions, ...readingOrder(rest, page, known, depth + 1)]
}

function tableRegions(cells: readonly Chunk[], page: number): Region[] {
  const { above, rows, below } = tableRows(cells)
  const table: Region = { kind: 'table', rows: rows.map((row) => row.map((cell) => printedLine(cell, page))) }
  return [...textRegion(above, page), table, ...textRegion(below, page)]
}

function columnRegions(band: Band, page: number, known: KnownColumns, depth: number): Region[] {
  const sides = isRightToLeft([...band.left, ...band.right]) ? [band.right, band.left] : [band.left, band.right]
  return sides.flatMap((side) => readingOrder(side, page, known, depth + 1))
}

function textRegion(chunks: readonly Chunk[], page: number): Region[] {
  if (chunks.length === 0) return []
  const { x, right } = extent(chunks)
  const rows = gridRows(chunks)
  const full = rows.map((row) => (row[0]?.x ?? 0) < x + 3 && (row.at(-1)?.right ?? 0) > right - 3)
  const near = (index: number, other: number): boolean => {
    const [one, two] = [rows[index]?.[0], rows[other]?.[0]]
    return full[other] === true && one !== undefined && two !== undefined && Math.abs(one.y - two.y) < 1.6 * one.size
  }
  const lines = rows.flatMap((row, index) => {
    // A full line among full lines is justified text, however far apart its words are.
    const running = full[index] === true && (near(index, index - 1) || near(index, index + 1))
    return (running ? [row] : factsOf(row, x)).map((part) => {
      const pieces = part.flatMap((chunk) => chunk.pieces)
      return printedLine(pieces, page)
    })
  })
  return [{ kind: 'text', lines: lines.filter((line) => line.text !== '') }]
}

/** A row in parts, where wide gaps part them. The mark of a list and its item stay together. */
function factsOf(row: readonly Chunk[], left: number): Chunk[][] {
  const parts: Chunk[][] = []
  for (const chunk of row) {
    const before = parts.at(-1)?.at(-1)
    const isMark = before !== undefined && before.right - before.x < 3 * before.size && before.x - left < 6 * before.size
    if (before === undefined || (!isMark && chunk.x - before.right > FACTS_APART * Math.max(chunk.size, before.size)))
      parts.push([chunk])
    else parts.at(-1)?.push(chunk)
  }
  return parts
}

function isRightToLeft(chunks: readonly Chunk[]): boolean {
  let balance = 0
  for (const { pieces } of chunks)
    for (const piece of pieces) balance += piece.rightToLeft ? piece.text.length : -piece.text.length
  return balance > 0
}

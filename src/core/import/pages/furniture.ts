import { extent } from './gutters.ts'
import { gridRows } from './grid.ts'
import type { PrintLine } from './page.ts'
import { numberBeside, type PageNumber, readPageNumber } from './page-number.ts'
import { repeatedMarks } from './repeated-marks.ts'
import { printedLine } from './printed-line.ts'
import type { Chunk } from './rows.ts'

/** A line that belongs to the sheet, not to the text, and why. */
export type Furniture = { line: PrintLine; reason: 'running-head' | 'page-number' }

/** What is left of a page, and what was taken out. */
export type StrippedPage = { chunks: Chunk[]; furniture: Furniture[] }

type Row = { line: PrintLine; chunks: Chunk[]; key: string; number: PageNumber | null; edge: 'head' | 'foot' }

/** Running heads and feet stand in these parts of the page, and are so many lines at most. */
const MARGIN = 0.15
const MOST_LINES = 4
/** Lines of one height differ by no more than this, in points. */
const SAME_HEIGHT = 4
/** A height at which this many pages have a running head has one on other pages too, whatever it says there (titles of chapters). */
const ESTABLISHED = 3
/** Running lines stand off from the text by more than this many times their size. */
const APART = 1.7
/** In characters. */
const LONGEST_RUNNING = 80
/** What browsers print around a page. */
const PRINTED_BY_BROWSER = /^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d|(?:https?|file):\/\/\S+ \d{1,4}\/\d{1,4}$)/

/** Takes running heads, running feet and page numbers out of the pages: what comes back in the margin of several pages, and numbers that count them. */
export function stripFurniture(pages: readonly Chunk[][], labels: readonly string[], heights: readonly number[]): StrippedPage[] {
  const margins = pages.map((chunks, index) => marginRows(chunks, index, heights[index] ?? 0))
  const repeated = countKeys(margins)
  const isMark = repeatedMarks(
    pages.map((chunks, page) => [...new Set([...(margins[page] ?? []).flatMap((row) => row.chunks), ...lastRow(chunks)])]),
  )
  const parts = countKeys(margins.map((rows) => rows.flatMap(partsOf)))
  const offsets = countOffsets(margins)
  const counts = (row: Row, page: number): boolean => isPageNumber(row, page, labels[page] ?? '', offsets)
  const certain = margins.map((rows, page) => rows.filter((row) => counts(row, page) || (repeated.get(keyAt(row)) ?? 0) > 1))
  const heads = countPlaces(certain.flat().filter((row) => row.number === null))
  const enough = Math.max(ESTABLISHED, pages.length * 0.3)
  const atHeadHeight = (row: Row): boolean =>
    [-1, 0, 1].reduce((sum, step) => sum + (heads.get(placeOf(row, step)) ?? 0), 0) >= enough
  return pages.map((chunks, page) => {
    const furniture: Furniture[] = []
    const gone = new Set<Chunk>()
    const usual = usualSize(chunks)
    for (const edge of ['head', 'foot'] as const) {
      const run: { row: Row; number: boolean }[] = []
      for (const row of margins[page] ?? []) {
        if (row.edge !== edge) continue
        const number = counts(row, page)
        if (!number && isTextLine(row, usual)) break
        const running =
          isRunning(row, repeated) ||
          hasRunningPart(row, parts) ||
          isMarked(row, isMark) ||
          numberBeside(row.line.text) === labels[page] ||
          atHeadHeight(row)
        if (!number && !running) break
        run.push({ row, number })
      }
      while (!isSetApart(run.at(-1), chunks)) run.pop()
      for (const { row, number } of run) {
        furniture.push({ line: row.line, reason: number ? 'page-number' : 'running-head' })
        for (const chunk of row.chunks) gone.add(chunk)
      }
    }
    // A page that is not full may end with its job number high above the foot.
    const last = lastRow(chunks.filter((chunk) => !gone.has(chunk)))
    if (isMarked({ chunks: last }, isMark)) {
      const line = printedLine(
        last.flatMap((chunk) => chunk.pieces),
        page,
      )
      furniture.push({ line, reason: 'running-head' })
      for (const chunk of last) gone.add(chunk)
    }
    return { chunks: chunks.filter((chunk) => !gone.has(chunk)), furniture }
  })
}

/** A long line in the size of most of the page belongs to its text, even if it comes back. */
function isTextLine({ line, chunks }: Row, usual: number): boolean {
  return line.text.length > LONGEST_RUNNING && Math.abs(line.size - usual) < 0.3 && !chunks.every(isArtifact)
}

function usualSize(chunks: readonly Chunk[]): number {
  const sizes = chunks.map((chunk) => chunk.size).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

/** Whether the last of the running lines stands off from the text or is set in other type; numbers need not. Text that comes back on pages does neither. */
function isSetApart(last: { row: Row; number: boolean } | undefined, chunks: readonly Chunk[]): boolean {
  if (last === undefined || last.number) return true
  const { line, edge } = last.row
  const inwards = (chunk: Chunk): number => (edge === 'head' ? chunk.y - line.y : line.y - chunk.y)
  const next = chunks
    .filter((chunk) => inwards(chunk) > 0.4 * line.size)
    .reduce((near: Chunk | null, chunk) => (near === null || inwards(chunk) < inwards(near) ? chunk : near), null)
  return next === null || inwards(next) > APART * line.size || Math.abs(next.size - line.size) > 0.3
}

/** The rows in the head of a page from the top down, then those in its foot from the bottom up. */
function marginRows(chunks: readonly Chunk[], page: number, height: number): Row[] {
  const rows = gridRows(chunks.filter(({ y }) => y < height * MARGIN || y > height * (1 - MARGIN)))
  const describe = (row: Chunk[], edge: 'head' | 'foot'): Row => {
    const line = printedLine(
      row.flatMap((chunk) => chunk.pieces),
      page,
    )
    return { line, chunks: row, key: keyOf(line.text), number: readPageNumber(line.text), edge }
  }
  const head = rows.filter((row) => extent(row).bottom < height * MARGIN).slice(0, MOST_LINES)
  const foot = rows.filter((row) => extent(row).bottom > height * (1 - MARGIN)).slice(-MOST_LINES)
  return [...head.map((row) => describe(row, 'head')), ...foot.reverse().map((row) => describe(row, 'foot'))]
}

/** What stays the same from page to page: numbers count as one, at the ends Roman ones too. */
function keyOf(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/\p{N}+/gu, '#')
    .replace(/^[ivxlc]+(?=\s)|(?<=\s)[ivxlc]+$/g, '#')
    .trim()
}

/** In type of another size the same words are the title. */
function keyAt({ key, edge, line }: Row): string {
  return `${edge} ${line.size.toFixed(0)} ${key}`
}

function isArtifact({ pieces }: Chunk): boolean {
  return pieces.every((piece) => piece.artifact === true)
}

function lastRow(chunks: readonly Chunk[]): Chunk[] {
  const lowest = chunks.reduce((y, chunk) => Math.max(y, chunk.y), Number.NEGATIVE_INFINITY)
  return chunks.filter((chunk) => lowest - chunk.y < SAME_HEIGHT)
}

/** Beside a job number stand the days of printing (`150322 180322`) and the letters of its bar code (`*2201834*`). */
const PRINTED = /^(?:\d{6}(?:\s+\d{6}){0,2}|\*\d{5,9}\*)$/

function isNumber({ pieces }: Chunk): boolean {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .trim()
  return readPageNumber(text) !== null || PRINTED.test(text)
}

/** Symbols of the document, and perhaps the number of the page, with nothing else beside them. */
function isMarked({ chunks }: Pick<Row, 'chunks'>, isMark: (chunk: Chunk) => boolean): boolean {
  const others = chunks.filter((chunk) => !isMark(chunk))
  return others.length < chunks.length && others.every(isNumber)
}

function isRunning(row: Row, repeated: ReadonlyMap<string, number>): boolean {
  return (repeated.get(keyAt(row)) ?? 0) > 1 || row.chunks.every(isArtifact) || PRINTED_BY_BROWSER.test(row.line.text)
}

/** The halves of a head (`The Journal` on the left, the authors on the right), of which one may come back where the other changes. */
function partsOf(row: Row): Row[] {
  if (row.line.text.length > LONGEST_RUNNING || row.chunks.length > 2) return []
  return row.chunks.flatMap((chunk): Row[] => {
    const line = printedLine(chunk.pieces, row.line.page)
    return line.text.trim().split(/\s+/).length < 2
      ? []
      : [{ ...row, chunks: [chunk], line, key: `${Math.round(chunk.x)} ${keyOf(line.text)}` }]
  })
}

function hasRunningPart(row: Row, parts: ReadonlyMap<string, number>): boolean {
  return partsOf(row).some((part) => (parts.get(keyAt(part)) ?? 0) > 1)
}

/** On how many pages each text stands at the same edge and near the same height. Texts without letters are left out: they are numbers. */
function countKeys(margins: readonly Row[][]): Map<string, number> {
  const places = new Map<string, { page: number; y: number }[]>()
  for (const [page, rows] of margins.entries()) {
    for (const row of rows) {
      const { key, line } = row
      if ((key.match(/\p{L}/gu)?.length ?? 0) < 2) continue
      places.set(keyAt(row), [...(places.get(keyAt(row)) ?? []).slice(-400), { page, y: line.y }])
    }
  }
  const counts = new Map<string, number>()
  for (const [key, list] of places) {
    const pages = new Set<number>()
    for (const [index, one] of list.entries()) {
      const before = list[index - 1] ?? list[index + 1]
      if (before !== undefined && before.page !== one.page && near(before.y, one.y)) pages.add(one.page)
    }
    counts.set(key, pages.size)
  }
  return counts
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME_HEIGHT
}

/** How many running heads stand at each height in each size. */
function countPlaces(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(placeOf(row, 0), (counts.get(placeOf(row, 0)) ?? 0) + 1)
  return counts
}

function placeOf({ edge, line }: Row, step: number): string {
  return `${edge} ${Math.round(line.y) + step} ${line.size.toFixed(0)}`
}

/** By how much the printed numbers differ from the place of their pages, and how often. */
function countOffsets(margins: readonly Row[][]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const [page, rows] of margins.entries()) {
    const offsets = new Set(rows.flatMap(({ number }) => (typeof number?.number === 'number' ? [number.number - page] : [])))
    for (const offset of offsets) counts.set(offset, (counts.get(offset) ?? 0) + 1)
  }
  return counts
}

function isPageNumber(row: Row, page: number, label: string, offsets: ReadonlyMap<number, number>): boolean {
  const { number } = row
  if (number === null) return false
  if (number.certain || String(number.number) === label.toLowerCase()) return true
  if (typeof number.number === 'string') return number.number.length > 1
  return number.number === page + 1 || (offsets.get(number.number - page) ?? 0) > 1
}

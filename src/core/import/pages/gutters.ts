import type { Chunk } from './rows.ts'
import { fillsColumns, gridRows } from './grid.ts'

/** Part of a page, between two heights, in which a gutter parts what stands left from what stands right. */
export type Band = { left: Chunk[]; right: Chunk[]; top: number; kind: 'columns' | 'table' }

/** Where pairs of columns begin in a document, so that the last lines of a chapter are known as columns too. */
export type KnownColumns = Set<string>

const FEWEST_ROWS = 3
/** Gaps between words of justified lines may stand below each other in fewer lines than this. */
const FEWEST_LINES = 4
/** From so many lines on columns are sure enough to be looked for elsewhere. */
const SURE_LINES = 8
/** A column takes at least this part of its region's width; below that stand list marks and line numbers. */
const NARROWEST = 0.12
/** The least gutter, in parts of the type's size. */
const GUTTER = 0.6
/** How many places for a gutter are tried in one region. */
const TRIED = 12
/** Sizes that differ by more than this part are other type. */
const OTHER_TYPE = 0.06
/** Baselines nearer than this part of the type's size are one line. */
const SAME_LINE = 0.35
/** A page with more pieces than this is a drawing. */
const MOST_CHUNKS = 8000

/** The bands of the gutter that parts the most lines of a region; empty where no gutter does. Adds the columns that it is sure of to `known`. */
export function findBands(chunks: readonly Chunk[], known: KnownColumns): Band[] {
  let best: Band[] = []
  let most = 0
  for (const place of gutterPlaces(chunks)) {
    const bands = bandsAt(chunks, place, known)
    const lines = bands.reduce((sum, band) => sum + Math.min(band.left.length, band.right.length), 0)
    if (lines > most) [best, most] = [bands, lines]
  }
  return best
}

/** Middles of the gaps that few lines cross, the least crossed first. */
function gutterPlaces(chunks: readonly Chunk[]): number[] {
  const from = Math.floor(Math.min(...chunks.map((chunk) => chunk.x)))
  const to = Math.ceil(Math.max(...chunks.map((chunk) => chunk.right)))
  const width = to - from
  if (!(width > 40 && width < 20_000) || chunks.length < 2 || chunks.length > MOST_CHUNKS) return []
  const covered = coverage(chunks, from, width)
  const places: { place: number; covered: number; width: number }[] = []
  let at = 0
  while (at <= width) {
    let end = at
    const level = covered[at] ?? 0
    while (end < width && covered[end + 1] === level) end += 1
    const isValley = (covered[at - 1] ?? 0) > level && (covered[end + 1] ?? 0) > level
    if (isValley && end - at >= 3) places.push({ place: from + (at + end) / 2, covered: level, width: end - at })
    at = end + 1
  }
  return places
    .sort((a, b) => a.covered - b.covered || b.width - a.width)
    .slice(0, TRIED)
    .map(({ place }) => place)
}

/** How many chunks stand above each point of the width. */
function coverage(chunks: readonly Chunk[], from: number, width: number): number[] {
  const changes: number[] = Array.from({ length: width + 2 }, () => 0)
  const change = (at: number, by: number): void => {
    changes[at] = (changes[at] ?? 0) + by
  }
  for (const chunk of chunks) {
    change(Math.max(0, Math.floor(chunk.x) - from), 1)
    change(Math.min(width, Math.ceil(chunk.right) - from) + 1, -1)
  }
  let level = 0
  return changes.map((by) => (level += by))
}

function bandsAt(chunks: readonly Chunk[], gutter: number, known: KnownColumns): Band[] {
  const crosses = (chunk: Chunk): boolean => chunk.x < gutter - 1 && chunk.right > gutter + 1
  const bands: Band[] = []
  let open: Chunk[] = []
  const close = (): void => {
    const band = bandOf(open, gutter, chunks, known)
    if (band !== null) bands.push(band)
    open = []
  }
  const sorted = [...chunks].sort((a, b) => a.y - b.y)
  let barrier = Number.NEGATIVE_INFINITY
  for (const chunk of sorted) {
    if (crosses(chunk)) {
      // What stands on the baseline of a crossing line belongs to that line.
      while (open.length > 0 && chunk.y - (open.at(-1)?.y ?? 0) < 0.35 * chunk.size) open.pop()
      close()
      barrier = chunk.y + 0.35 * chunk.size
    } else if (chunk.y > barrier) open.push(chunk)
  }
  close()
  return bands
}

function bandOf(all: readonly Chunk[], gutter: number, region: readonly Chunk[], known: KnownColumns): Band | null {
  const open = belowHeads(all, gutter)
  const left = open.filter((chunk) => chunk.right <= gutter + 1)
  const right = open.filter((chunk) => chunk.right > gutter + 1)
  if (left.length === 0 || right.length === 0) return null
  const [first, second] = [extent(left), extent(right)]
  const place = `${Math.round(first.x)} ${Math.round(second.x)}`
  const rest = { left, right, top: Math.min(first.top, second.top) }
  if (known.has(place)) return { ...rest, kind: 'columns' }
  const rows = Math.min(rowCount(left), rowCount(right))
  if (rows < FEWEST_ROWS) return null
  const whole = extent(region)
  const size = open.reduce((sum, chunk) => sum + chunk.size, 0) / open.length
  if (second.x - first.right < GUTTER * size) return null
  const overlap = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top)
  if (overlap < 2 * size) return null
  const beside = left.filter((chunk) => right.some(({ y }) => Math.abs(y - chunk.y) < SAME_LINE * chunk.size))
  if (left.every(isListMark) || (beside.length > 0 && beside.every(isListMark))) return null
  const narrow = (side: { x: number; right: number }): boolean => side.right - side.x < NARROWEST * (whole.right - whole.x)
  const columns = rows >= FEWEST_LINES && fillsColumns(left) && fillsColumns(right)
  const table = !columns && gridRows(open).filter((row) => row.length > 1).length >= FEWEST_ROWS && isGrid(left, right)
  if (!table && ((!columns && rows < FEWEST_LINES) || narrow(first) || narrow(second))) return null
  if (columns && rows >= SURE_LINES) known.add(place)
  return { ...rest, kind: table ? 'table' : 'columns' }
}

/** Without the lines at the top left that are set in other type: the last line of a title or an abstract may be short enough to stand above one column only. */
function belowHeads(chunks: readonly Chunk[], gutter: number): Chunk[] {
  const sizes = chunks.map((chunk) => chunk.size).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  const text = chunks.findIndex((chunk) => chunk.right > gutter || Math.abs(chunk.size - usual) < OTHER_TYPE * usual)
  return chunks.slice(Math.max(0, text))
}

/** Numbers and bullets hang beside their items. */
function isListMark({ pieces }: Chunk): boolean {
  return /^(?:[([]?(?:(?:[a-z]\.)?\d{1,3}(?:\.\d{1,3}){0,4}|[ivxlc]{1,5}|[a-z])[\])]?[.)]?|[•◦▪‣●○■□–—*†‡-]|[\ue000-\uf8ff])$/iu.test(
    pieces.map((piece) => piece.text.trim()).join(''),
  )
}

/** Whether most rows of the side with fewer of them stand on the baseline of a row beside them. */
function isGrid(left: readonly Chunk[], right: readonly Chunk[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left]
  const heights = new Set(many.map((chunk) => Math.round(chunk.y)))
  const aligned = few.filter(({ y }) => [-1, 0, 1].some((step) => heights.has(Math.round(y) + step))).length
  return aligned >= 0.7 * few.length
}

function rowCount(chunks: readonly Chunk[]): number {
  return gridRows(chunks).length
}

export function extent(chunks: readonly Chunk[]): { x: number; right: number; top: number; bottom: number } {
  const box = { x: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const { x, right, top, y } of chunks) {
    box.x = Math.min(box.x, x)
    box.right = Math.max(box.right, right)
    box.top = Math.min(box.top, top)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

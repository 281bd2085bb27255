import type { Beside, Page, Piece } from '#core/import/pages/page.ts'
import type { DrawnText } from './drawn-text.ts'
import type { PageLink } from './page-links.ts'

type Style = { bold: boolean; italic: boolean }
type Placed = Piece & { dx: number; dy: number }
/** A page's own box and how its points are turned to the screen's (left to right, downwards). */
export type Sheet = { label: string; width: number; height: number; transform: readonly number[] }

/** Nobody sees type smaller than this, in points. */
const SMALLEST = 1.5
const LONGEST_SIDEWAYS = 2000

/** The text of a page with the upper left corner as origin, as the page is shown; text across that direction apart. */
export function pagePieces(
  sheet: Sheet,
  texts: readonly DrawnText[],
  links: readonly PageLink[],
  styleOf: (font: string) => Style,
): Page {
  const besides: Beside[] = []
  const shown = texts.flatMap((text) => {
    const piece = text.off ? [] : place(text, sheet, styleOf(text.font))
    if (piece.length === 0) addBeside(besides, text.text, text.off ? 'hidden' : 'off-page')
    return piece
  })
  const placed = withoutDoubles(shown)
  const { dx, dy } = mainDirection(placed)
  const upright = placed.filter((piece) => piece.dx * dx + piece.dy * dy > 0.98)
  const sideways = placed
    .filter((piece) => piece.dx * dx + piece.dy * dy <= 0.98)
    .map((piece) => piece.text.slice(0, LONGEST_SIDEWAYS))
  const areas = links.map((link) => areaOf(link, sheet.transform))
  const turned = upright.map((piece) => turn(piece, dx, dy, sheet))
  const pieces = turned.flatMap((piece) => linked(piece, dx === 1 ? areas : []))
  const swapped = Math.abs(dy) > 0.5
  const { label, width, height } = sheet
  return { label, width: swapped ? height : width, height: swapped ? width : height, pieces, sideways, besides }
}

/** Pieces that follow each other are put together: a line is drawn word by word. */
function addBeside(besides: Beside[], text: string, reason: Beside['reason']): void {
  const last = besides.at(-1)
  if (last?.reason === reason && last.text.length < LONGEST_SIDEWAYS) last.text += ` ${text.trim()}`
  else besides.push({ text: text.trim(), reason })
}

function place(
  { text, matrix, width, rightToLeft, artifact }: DrawnText,
  { transform, ...sheet }: Sheet,
  style: Style,
): Placed[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix
  const [ta = 1, tb = 0, tc = 0, td = -1, te = 0, tf = 0] = transform
  const across = [ta * a + tc * b, tb * a + td * b] as const
  const up = [ta * c + tc * d, tb * c + td * d] as const
  const x = ta * e + tc * f + te
  const y = tb * e + td * f + tf
  const size = Math.hypot(...up)
  const length = Math.hypot(...across)
  if (
    !(size >= SMALLEST && size < 2000 && length > 0) ||
    !(x > -width && x < sheet.width + 1 && y > -size && y < sheet.height + size)
  )
    return []
  const piece = { text, x, y, width, size, ...style, rightToLeft, ...(artifact && { artifact }) }
  return [{ ...piece, dx: across[0] / length, dy: across[1] / length }]
}

/** The direction in which most letters run: rightwards, but for pages that were turned after printing. */
function mainDirection(pieces: readonly Placed[]): { dx: number; dy: number } {
  const directions = [
    { dx: 1, dy: 0 },
    { dx: 0, dy: -1 },
    { dx: 0, dy: 1 },
    { dx: -1, dy: 0 },
  ]
  const letters = directions.map(({ dx, dy }) =>
    pieces.reduce((sum, piece) => sum + (piece.dx * dx + piece.dy * dy > 0.98 ? piece.text.length : 0), 0),
  )
  return directions[letters.indexOf(Math.max(...letters))] ?? { dx: 1, dy: 0 }
}

function turn({ dx: _dx, dy: _dy, ...piece }: Placed, dx: number, dy: number, { width, height }: Sheet): Piece {
  if (dx === 1) return piece
  const x = dx === -1 ? width - piece.x : dy === -1 ? height - piece.y : piece.y
  const y = dx === -1 ? height - piece.y : dy === -1 ? piece.x : width - piece.x
  return { ...piece, x, y }
}

/** Some programs print bold type by drawing a text twice, a hair apart. */
function withoutDoubles(pieces: readonly Placed[]): Placed[] {
  const kept: Placed[] = []
  for (const piece of pieces) {
    const again = kept
      .slice(-6)
      .some((other) => other.text === piece.text && Math.abs(other.x - piece.x) < 1 && Math.abs(other.y - piece.y) < 1)
    if (!again) kept.push(piece)
  }
  return kept
}

type Area = { href: string; left: number; top: number; right: number; bottom: number }

function areaOf({ href, left, bottom, right, top }: PageLink, transform: readonly number[]): Area {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform
  const [x1, y1, x2, y2] = [
    a * left + c * bottom + e,
    b * left + d * bottom + f,
    a * right + c * top + e,
    b * right + d * top + f,
  ]
  return { href, left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) }
}

/** A piece, cut at the ends of the links that lie over it. Places of letters are estimated from the piece's width, then moved to the next space. */
function linked(piece: Piece, areas: readonly Area[]): Piece[] {
  const middle = piece.y - piece.size * 0.3
  const over = areas
    .filter(
      (area) => area.top <= middle && area.bottom >= middle && area.left < piece.x + piece.width - 1 && area.right > piece.x + 1,
    )
    .sort((a, b) => a.left - b.left)
  const parts: Piece[] = []
  let from = 0
  for (const area of over) {
    const start = Math.max(from, wordEdge(piece.text, letterAt(piece, area.left)))
    const end = wordEdge(piece.text, letterAt(piece, area.right))
    if (end <= start) continue
    if (start > from) parts.push(part(piece, from, start))
    parts.push({ ...part(piece, start, end), href: area.href })
    from = end
  }
  if (parts.length === 0) return [piece]
  return from < piece.text.length ? [...parts, part(piece, from, piece.text.length)] : parts
}

function letterAt({ text, x, width }: Piece, place: number): number {
  return Math.round(((place - x) / Math.max(1, width)) * text.length)
}

/** The place between two words that is nearest, at most three letters away; the ends of the text count. */
function wordEdge(text: string, at: number): number {
  const place = Math.max(0, Math.min(text.length, at))
  for (const step of [0, -1, 1, -2, 2, -3, 3]) {
    const near = place + step
    if (near <= 0 && step !== 0) return 0
    if (near >= text.length) return text.length
    if (text[near - 1] === ' ' || text[near] === ' ') return text[near] === ' ' ? near : near
  }
  return place
}

function part(piece: Piece, start: number, end: number): Piece {
  const perLetter = piece.width / Math.max(1, piece.text.length)
  return { ...piece, text: piece.text.slice(start, end), x: piece.x + start * perLetter, width: (end - start) * perLetter }
}

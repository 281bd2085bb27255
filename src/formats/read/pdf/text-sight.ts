import { boxOn, times, type Box, type Drawing, type Matrix, type Step } from './page-walk.ts'

/** Of text rendering modes: those in which nothing is drawn (3), or only a clip is made (7). */
const UNSEEN = new Set([3, 7])
/** Contrast by WCAG 2 that letters need to be told from white paper. */
const LEAST_CONTRAST = 1.15
/** How far letters must cover what is below, of 1; how wide they must be, in percent. */
const LEAST_COVER = 0.4
const NARROWEST = 30
/** Parts of the letters' height between which most of their ink lies: what is drawn beside that may be a line under them, or of a table. */
const INK = [0.12, 0.45] as const
/** Part of the letters that may be drawn over. */
const LEAST_COVERED = 0.02

const SHOWS = new Set(['showText', 'showSpacedText', 'nextLineShowText', 'nextLineSetSpacingShowText'])
const PICTURES = /^paint.*Image/
/** A shade fills all that it is not cut off from. */
const ALL: Box = { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 }
/** The operators that a path ends with, by pdf.js's numbers: those that fill, and those that draw its lines. */
type Painting = { fills: ReadonlySet<number>; strokes: ReadonlySet<number> }

/** Follows what a page draws, and tells whether text on it cannot be seen: as it is drawn, or since something is drawn over it. */
export class TextSight {
  unseen = false
  covered = false
  private readonly painting: Painting
  private readonly ink: Box[] = []
  private matrix: Matrix = [1, 0, 0, 1, 0, 0]
  private size = 0
  /** What is drawn now is cut to; the outer ones in the order in which they are come back to. */
  private clip = ALL
  private readonly clips: Box[] = []
  private clipping = false

  constructor(painting: Painting) {
    this.painting = painting
  }

  take({ name, args, state, within }: Step): void {
    if (name === 'setTextMatrix') this.matrix = matrixOf(args)
    else if (name === 'beginText') this.matrix = [1, 0, 0, 1, 0, 0]
    else if (name === 'moveText') this.matrix = times(this.matrix, [1, 0, 0, 1, Number(args[0]), Number(args[1])])
    else if (name === 'setFont') this.size = Number(args[1])
    else if (SHOWS.has(name)) this.text(args, state)
    else if (name === 'constructPath') this.path(args, state)
    else if (PICTURES.test(name)) this.over(boxOn(state.at, 0, 0, 1, 1))
    else if (name === 'shadingFill') this.over(this.clip)
    else if (name === 'save') this.clips.push(this.clip)
    else if (name === 'restore') this.clip = this.clips.pop() ?? ALL
    else if (name === 'clip' || name === 'eoClip') this.clipping = true
    if (SHOWS.has(name) && within.some(({ tag }) => tag === 'OC')) this.unseen = true
  }

  private text(args: unknown[], state: Drawing): void {
    const glyphs = (args.find(Array.isArray) ?? []) as (number | { width?: number; isSpace?: boolean })[]
    if (!glyphs.some((glyph) => typeof glyph === 'object' && glyph !== null && glyph.isSpace !== true)) return
    const { fill, cover, mode, width, clipped, masked } = state
    const pale = fill === 'pattern' || contrastToWhite(fill) < LEAST_CONTRAST
    if (UNSEEN.has(mode) || pale || cover < LEAST_COVER || width < NARROWEST || clipped || masked) this.unseen = true
    const advance = glyphs.reduce<number>((sum, glyph) => sum + (typeof glyph === 'number' ? -glyph : (glyph?.width ?? 0)), 0)
    const length = (advance / 1000) * this.size * (width / 100)
    this.ink.push(boxOn(times(state.at, this.matrix), 0, INK[0] * this.size, length, INK[1] * this.size))
  }

  private path([operator, data, bounds]: unknown[], { at, line }: Drawing): void {
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.from((bounds ?? []) as ArrayLike<number>)
    if (this.clipping) this.clip = boxOn(at, left, bottom, right, top)
    this.clipping = false
    if (this.painting.fills.has(Number(operator))) this.over(boxOn(at, left, bottom, right, top))
    else if (this.painting.strokes.has(Number(operator)))
      for (const [x, y, toX, toY] of linesOf(((data ?? []) as unknown[])[0]))
        this.over(
          boxOn(
            at,
            Math.min(x, toX) - line / 2,
            Math.min(y, toY) - line / 2,
            Math.max(x, toX) + line / 2,
            Math.max(y, toY) + line / 2,
          ),
        )
  }

  private over(box: Box): void {
    if (this.covered) return
    this.covered = this.ink.some((ink) => {
      const width = Math.min(box.right, ink.right) - Math.max(box.left, ink.left)
      const height = Math.min(box.top, ink.top) - Math.max(box.bottom, ink.bottom)
      const all = (ink.right - ink.left) * (ink.top - ink.bottom)
      return width > 0 && height > 0 && width * height > all * LEAST_COVERED
    })
  }
}

function matrixOf(args: unknown[]): Matrix {
  const [given] = args
  return Array.from((typeof given === 'number' ? args : given) as ArrayLike<number>) as unknown as Matrix
}

/** The straight lines of a path: 0 moves, 1 draws a line, 2 and 3 curves, 4 closes. A curve is taken for the line to its end. */
function linesOf(data: unknown): [number, number, number, number][] {
  const numbers = Array.from((data ?? []) as ArrayLike<number>)
  const lines: [number, number, number, number][] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (let at = 0; at < numbers.length;) {
    const kind = numbers[at]
    const count = [2, 2, 6, 4][kind ?? 4] ?? 0
    const [toX, toY] = count === 0 ? [startX, startY] : [numbers[at + count - 1] ?? 0, numbers[at + count] ?? 0]
    if (kind === 0) [startX, startY] = [toX, toY]
    else lines.push([x, y, toX, toY])
    ;[x, y] = [toX, toY]
    at += 1 + count
  }
  return lines
}

function contrastToWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

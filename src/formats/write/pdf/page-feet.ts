import type { Line, Page } from './pdfmake-modules.ts'

/** A line of a note; `gap` and `indent` in points: above it, and from the left edge of the text. */
export type FootLine = { line: Line; gap: number; indent: number }

/** The notes of a page. `height` in points, with the rule above them; `continued`: the first goes on from the page before. */
type Foot = { lines: FootLine[]; height: number; continued: boolean }

/** Points between the text and the first note; the rule stands in them. */
export const ABOVE_NOTES = 12
/** Fewest lines of a note that stand alone on a page. */
const FEWEST = 2
/** Part of a page that notes from the page before may take: beside a note that is longer than a page the text goes on. */
const MOST_CONTINUED = 0.65
/** Points: what two sums that should be one may differ by. */
const ROUNDING = 0.01

/** Keeps account of what stands at the foot of each page, and of the lines of notes that had no room there and go on at the foot of the next. */
export class PageFeet {
  private readonly feet = new WeakMap<Page, Foot>()
  private readonly carried: FootLine[] = []

  /** Whether lines of notes wait for the next page. */
  get pending(): boolean {
    return this.carried.length > 0
  }

  /** Points that the notes of a page take. */
  heightOn(page: Page): number {
    return this.feet.get(page)?.height ?? 0
  }

  /** What a page shows at its foot; null: nothing. */
  footOf(page: Page): Foot | null {
    return this.feet.get(page) ?? null
  }

  /** Points that more notes would take on a page: all of them, and as few as may stand there while the last goes on on the next. `begun`: notes stand there already. */
  need(notes: readonly FootLine[][], begun: boolean): { whole: number; least: number } {
    if (notes.length === 0) return { whole: 0, least: 0 }
    const rule = begun ? 0 : ABOVE_NOTES
    const whole = rule + heightOf(notes.flat())
    const last = notes.at(-1) ?? []
    return { whole, least: whole - heightOf(last) + heightOf(last.slice(0, last.length <= FEWEST + 1 ? last.length : FEWEST)) }
  }

  /** Puts notes at the foot of a page, as far as the room (points) goes; the rest waits. Answers the points that they take. */
  add(page: Page, notes: readonly FootLine[][], room: number): number {
    const before = this.heightOn(page)
    for (const note of notes) {
      if (this.pending) this.carried.push(...note)
      else {
        const count = linesThatFit(note, room - (this.heightOn(page) - before) - (this.heightOn(page) > 0 ? 0 : ABOVE_NOTES))
        this.put(page, note.slice(0, count), false)
        this.carried.push(...note.slice(count))
      }
    }
    return this.heightOn(page) - before
  }

  /** Puts what waits at the foot of a new page that has that much room; at least one line. Answers the points that it takes. */
  goOn(page: Page, room: number): number {
    if (!this.pending) return 0
    const most = room * MOST_CONTINUED - ABOVE_NOTES
    const count = Math.max(1, countWithin(this.carried, most))
    this.put(page, this.carried.splice(0, count), true)
    return this.heightOn(page)
  }

  /** Puts more of what waits at the foot of a page that gets no more text and has that much room (points) left. Answers the points that it takes. */
  fill(page: Page, room: number): number {
    const before = this.heightOn(page)
    this.put(page, this.carried.splice(0, countWithin(this.carried, room)), false)
    return this.heightOn(page) - before
  }

  private put(page: Page, lines: readonly FootLine[], continued: boolean): void {
    if (lines.length === 0) return
    const foot = this.feet.get(page) ?? { lines: [], height: ABOVE_NOTES, continued }
    foot.lines.push(...lines)
    foot.height += heightOf(lines)
    this.feet.set(page, foot)
  }
}

/** All of a note, or so many of its lines that none stands alone on either page. */
function linesThatFit(note: readonly FootLine[], room: number): number {
  const fit = countWithin(note, room)
  if (fit >= note.length) return fit
  const count = Math.min(fit, note.length - FEWEST)
  return count < FEWEST ? 0 : count
}

function countWithin(lines: readonly FootLine[], room: number): number {
  let left = room + ROUNDING
  const over = lines.findIndex((line) => (left -= heightOf([line])) < 0)
  return over < 0 ? lines.length : over
}

function heightOf(lines: readonly FootLine[]): number {
  return lines.reduce((sum, { line, gap }) => sum + gap + line.getHeight(), 0)
}

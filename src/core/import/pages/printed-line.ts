import type { Piece, PrintLine, Span } from './page.ts'

/** A gap wider than this part of the type's size is a space. */
const SPACE = 0.16
/** Type smaller than this part of its line's, and off the baseline by more than that part, is raised or lowered. */
const SMALL = 0.87
const RAISED = 0.12
/** What a reference to a footnote looks like: numbers, a letter, or the old signs. */
const NOTE_MARK = /^[[(]?(?:\d{1,3}(?:[,–-]\d{1,3})*|[a-z]|[*†‡§¶]{1,3})[\])]?$/u
const SPACED_LETTERS = /^(?:\p{L} ){4,}\p{L}$/u

type Run = { pieces: readonly Piece[]; size: number; y: number }

/** The line that pieces on one baseline make, read in the direction of most of its letters. Pieces of white space alone count as gaps. */
export function printedLine(pieces: readonly Piece[], page: number): PrintLine {
  const run = measure(pieces)
  let text = ''
  const spans: Span[] = []
  let previous: Piece | undefined
  for (const piece of readingOrder(pieces)) {
    const clean = piece.text.replace(/\s+/g, ' ')
    const apart = previous !== undefined && isApart(previous, piece) && !text.endsWith(' ') && !clean.startsWith(' ')
    const note = isRaised(piece, run) && NOTE_MARK.test(clean.trim())
    if (apart && !note) text += ' '
    const start = text.length
    text += text === '' || text.endsWith(' ') ? clean.trimStart() : clean
    const end = text.trimEnd().length
    if (end > start && (piece.bold || piece.italic || note || piece.href !== undefined)) {
      const { bold, italic, href } = piece
      spans.push({ start, end, bold, italic, note, page, ...(href !== undefined && { href }) })
    }
    previous = piece
  }
  text = text.trimEnd()
  if (SPACED_LETTERS.test(text)) {
    text = text.replaceAll(' ', '')
    spans.length = 0
  }
  const letters = pieces.filter((piece) => piece.text.trim() !== '')
  const share = (has: (piece: Piece) => boolean): boolean => countLetters(letters.filter(has)) >= 0.9 * countLetters(letters)
  return {
    text,
    spans,
    page,
    x: Math.min(...letters.map((piece) => piece.x)),
    right: Math.max(...letters.map((piece) => piece.x + piece.width)),
    y: run.y,
    size: run.size,
    bold: share((piece) => piece.bold),
    italic: share((piece) => piece.italic),
  }
}

function countLetters(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0)
}

/** The size and baseline of most of the letters. */
function measure(pieces: readonly Piece[]): Run {
  const letters = new Map<string, { size: number; y: number; count: number }>()
  for (const { size, y, text } of pieces) {
    const key = `${size.toFixed(1)} ${y.toFixed(1)}`
    const entry = letters.get(key) ?? { size, y, count: 0 }
    entry.count += text.trim().length
    letters.set(key, entry)
  }
  const [most] = [...letters.values()].sort((a, b) => b.count - a.count || b.size - a.size)
  return { pieces, size: most?.size ?? 0, y: most?.y ?? 0 }
}

function isRaised(piece: Piece, run: Run): boolean {
  return piece.size < run.size * SMALL && run.y - piece.y > run.size * RAISED
}

function isApart(one: Piece, other: Piece): boolean {
  const gap = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width)
  return gap > SPACE * Math.min(one.size, other.size)
}

/** From left to right; in a right-to-left line from the right, with runs of numbers and Latin words kept in their own order. */
function readingOrder(pieces: readonly Piece[]): Piece[] {
  const drawn = [...pieces].sort((a, b) => a.x - b.x)
  const letters = (rightToLeft: boolean): number =>
    pieces.reduce((sum, piece) => sum + (piece.rightToLeft === rightToLeft ? piece.text.length : 0), 0)
  if (letters(true) <= letters(false)) return drawn
  const read: Piece[] = []
  let run: Piece[] = []
  for (const piece of drawn.reverse()) {
    if (piece.rightToLeft) {
      read.push(...run, piece)
      run = []
    } else run.unshift(piece)
  }
  return [...read, ...run]
}

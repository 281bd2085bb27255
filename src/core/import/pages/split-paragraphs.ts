import { goesOverLine } from './hyphen.ts'
import { endsSentence } from '../words.ts'
import { isContentsLine } from './contents-line.ts'
import { beginsWithDash, bulletOf, numberOf } from './marks-of-lists.ts'
import type { PrintLine } from './page.ts'
import type { Paragraph } from './paragraph.ts'
import { isLarge } from './paragraph.ts'
import type { TypeSizes } from './type-sizes.ts'

/** Two lines are of one size when they differ by less than this part. */
const SAME_SIZE = 0.08
/** More than this times the usual leading between two lines ends a paragraph. */
const GAP = 1.28
/** Indents in parts of the type's size. */
const INDENT = 0.6
const DEEPEST_INDENT = 8

/** The paragraphs of one column: lines from top to bottom. */
export function splitParagraphs(lines: readonly PrintLine[], sizes: TypeSizes): Paragraph[] {
  if (lines.length === 0) return []
  const column = columnEdges(lines)
  const paragraphs: Paragraph[] = []
  for (const [index, line] of lines.entries()) {
    const current = paragraphs.at(-1)
    if (current !== undefined && !begins(line, lines[index + 1], current, column, sizes)) current.lines.push(line)
    else paragraphs.push({ kind: 'text', lines: [line], ...column })
  }
  return paragraphs
}

/** Where most lines of a column begin, and how far they reach. */
function columnEdges(lines: readonly PrintLine[]): { left: number; right: number } {
  const left = [...lines].map((line) => line.x).sort((a, b) => a - b)
  const right = [...lines].map((line) => line.right).sort((a, b) => a - b)
  // The leftmost place at which several lines begin: a lone one further left hangs out.
  const enough = Math.max(1, Math.floor(lines.length * 0.1))
  const start = left.find((x, index) => (left[index + enough - 1] ?? Infinity) - x <= 2) ?? left[0] ?? 0
  return { left: start, right: right[Math.min(right.length - 1, Math.floor(right.length * 0.9))] ?? 0 }
}

type Column = { left: number; right: number }

/** Whether `line` begins a new paragraph after the lines of `current`. `next` is the line after it. */
function begins(line: PrintLine, next: PrintLine | undefined, current: Paragraph, column: Column, sizes: TypeSizes): boolean {
  const first = current.lines[0]
  const before = current.lines.at(-1)
  if (first === undefined || before === undefined) return true
  if (Math.abs(line.size - before.size) > SAME_SIZE * before.size) return true
  const gap = line.y - before.y
  const large = isLarge(line.size, sizes.body)
  // A line beside the one before holds another fact (an author, a date).
  if (gap < 0.5 * line.size) return true
  if (gap > (large ? Math.max(GAP * sizes.leading(line.size), 1.5 * line.size) : GAP * sizes.leading(line.size) + 0.5))
    return true
  if (line.bold !== before.bold && (isStyled(current.lines) || isStyled([line]))) return true
  const betweenWords = beginsWithDash(line.text) && !beginsWithDash(first.text) && !/[.!?:;]$/.test(before.text)
  if ((bulletOf(line.text) !== '' && !betweenWords) || isContentsLine(line.text) || isContentsLine(before.text)) return true
  if (numberOf(line.text) !== null && (endsSentence(before.text) || numberOf(first.text) !== null)) return true
  if (large || (line.bold && before.bold && current.lines.length < 4 && !endsSentence(before.text))) return false
  return breaksByShape(line, next, current, column)
}

/** All in bold, so set apart from what is not. */
function isStyled(lines: readonly PrintLine[]): boolean {
  return lines.every((line) => line.bold)
}

function breaksByShape(line: PrintLine, next: PrintLine | undefined, current: Paragraph, column: Column): boolean {
  const [first, before] = [current.lines[0], current.lines.at(-1)]
  if (first === undefined || before === undefined) return true
  if (goesOverLine(before.text, line.text)) return false
  const unit = line.size
  const ended = endsSentence(before.text) || /[:;]$/.test(before.text)
  const hanging = bulletOf(first.text) !== '' || numberOf(first.text) !== null
  const step = line.x - before.x
  if (step > INDENT * unit && step < DEEPEST_INDENT * unit) {
    // The second line of a list item or of an entry hangs; else an indent begins a paragraph.
    if (hanging && current.lines.length === 1) return false
    // A line that hangs below a full first line goes on with its entry (lists of sources), whatever that one ends with.
    if (ended) return current.lines.length > 1 || isShort(before, line, column)
    if (!isShort(before, line, column)) return false
    return (next !== undefined && next.x < line.x - INDENT * unit) || isVeryShort(before, column)
  }
  if (step < -INDENT * unit) {
    if (current.lines.length === 1) return ended && isShort(before, line, column)
    // Lines that all begin further right are a quotation; else the first letter hung out or reached over two lines.
    return ended || Math.abs(first.x - before.x) < 2
  }
  return isShort(before, line, column) && (ended || isVeryShort(before, column))
}

function isVeryShort(line: PrintLine, column: Column): boolean {
  return column.right - line.right > 0.3 * (column.right - column.left)
}

/** Whether the first word of `line` would have fitted at the end of `before`, in a column that ends at `right`. */
export function isShort(before: PrintLine, line: PrintLine, column: { right: number }): boolean {
  const word = line.text.indexOf(' ') === -1 ? line.text.length : line.text.indexOf(' ')
  const perLetter = (line.right - line.x) / Math.max(1, line.text.length)
  return before.right + (Math.min(word, 90) + 1.5) * perLetter < column.right - 0.5 * line.size
}

import { endsSentence } from '../words.ts'
import { isNotesHeading } from './notes-heading.ts'
import type { PrintLine } from './page.ts'
import { isSmall } from './paragraph.ts'
import type { Region } from './reading-order.ts'

/** A footnote with the sign that it begins with, as it is printed. */
export type FootNote = { sign: string; lines: PrintLine[]; page: number }

const SIGN = /^(\d{1,3}|[*†‡]{1,3})[.)]?(?:\s+|(?=[\p{Lu}“"«(]))(?=\S)/u

/**
 * Takes the footnotes out of the regions of a page: small type at the foot of a column, from the first line on that begins with a note's sign. `last` is the note
 * of an earlier page that may go on at the foot of this one; its lines are added to it.
 */
export function takeFootNotes(
  regions: readonly Region[],
  body: number,
  last: FootNote | undefined,
): { regions: Region[]; notes: FootNote[] } {
  const text = regions.flatMap((region) => (region.kind === 'text' ? region.lines : []))
  const hasBody = text.some((line) => !isSmall(line.size, body))
  if (!hasBody) return { regions: [...regions], notes: [] }
  const notes: FootNote[] = []
  let open = last !== undefined && !endsSentence(last.lines.at(-1)?.text ?? '') ? last : undefined
  const left = regions.flatMap((region): Region[] => {
    if (region.kind !== 'text') return [region]
    const start = footStart(region.lines, text, body, open !== undefined)
    for (const line of region.lines.slice(start)) {
      const sign = signOf(line)
      if (sign !== null) {
        open = { sign: sign.sign, page: line.page, lines: [withoutStart(line, sign.length)] }
        notes.push(open)
      } else open?.lines.push(line)
    }
    return start === 0 ? [] : [{ kind: 'text', lines: region.lines.slice(0, start) }]
  })
  return { regions: left, notes }
}

/** Where the notes begin among the lines of a column, or its length. */
function footStart(lines: readonly PrintLine[], page: readonly PrintLine[], body: number, goesOn: boolean): number {
  let small = lines.length
  while (small > 0 && isSmall(lines[small - 1]?.size ?? 0, body)) small -= 1
  if (small === lines.length || isNotesHeading(lines[small - 1]?.text ?? '')) return lines.length
  const first = lines.findIndex((line, index) => index >= small && signOf(line) !== null)
  const start = goesOn && small > 0 ? small : first
  const top = lines[start]
  if (start === -1 || top === undefined) return lines.length
  // Small type with text of the same column below it is a source line or a caption.
  const above = page.some((line) => !isSmall(line.size, body) && line.y > top.y && line.x < top.right && line.right > top.x)
  return above ? lines.length : start
}

function signOf(line: PrintLine): { sign: string; length: number } | null {
  const [first] = line.spans
  if (first?.note === true && first.start === 0) {
    const space = line.text.slice(first.end).length - line.text.slice(first.end).trimStart().length
    return { sign: line.text.slice(0, first.end).replace(/[[\]().]/g, ''), length: first.end + space }
  }
  const match = SIGN.exec(line.text.slice(0, 12))
  return match === null ? null : { sign: match[1] ?? '', length: match[0].length }
}

function withoutStart(line: PrintLine, length: number): PrintLine {
  const spans = line.spans
    .filter((span) => span.end > length)
    .map((span) => ({ ...span, start: Math.max(0, span.start - length), end: span.end - length }))
  return { ...line, text: line.text.slice(length), spans }
}

import { endsSentence } from '../words.ts'
import { isContentsLine } from './contents-line.ts'
import { captionLabel } from './caption-label.ts'
import { beginsWithDash, bulletOf, numberOf } from './marks-of-lists.ts'
import { isLarge, isSmall, type Paragraph, type Table } from './paragraph.ts'
import { isShort } from './split-paragraphs.ts'

/** The pieces of a document in reading order; each list is one column of one page. */
export type Column = readonly (Paragraph | Table)[]

const SAME_SIZE = 0.05
/** Pictures, tables and pull quotes that may stand between the two halves of a paragraph. */
const MOST_BETWEEN = 12

/** All columns one after another; a paragraph that a column or a page breaks is put together again. */
export function joinColumns(columns: readonly Column[], body: number): (Paragraph | Table)[] {
  const flow: (Paragraph | Table)[] = []
  let unfinished: Paragraph | null = null
  let edge = 0
  let between = 0
  let afterHeading = false
  for (const column of columns) {
    let first = true
    for (const item of column) {
      if (item.kind === 'table' || !isBodyText(item, body)) {
        flow.push(item)
        between += 1
        afterHeading ||= item.kind === 'text' && (item.lines[0]?.bold ?? false)
        continue
      }
      if (
        first &&
        unfinished !== null &&
        between <= MOST_BETWEEN &&
        goesOn(unfinished, item, edge, between > 0 ? (afterHeading ? 'heading' : 'figure') : null)
      ) {
        unfinished.lines.push(...item.lines)
      } else {
        flow.push(item)
        unfinished = item
      }
      first = false
      edge = item.right
      between = 0
      afterHeading = false
    }
  }
  return flow
}

/** Whether running text stops without any mark and the next page goes on in small letters. */
function breaksOff({ lines }: Paragraph, after: string): boolean {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined || lines.length < 2 || bulletOf(first.text) !== '') return false
  return /[\p{Ll}\p{N}]$/u.test(last.text) && /^\p{Ll}{2}/u.test(after)
}

function isBodyText({ lines }: Paragraph, body: number): boolean {
  const { text = '', size = 0 } = lines[0] ?? {}
  if (captionLabel(text) === 'stopped' || isContentsLine(text)) return false
  return !isLarge(size, body) && !isSmall(size, body) && !lines.every((line) => line.bold)
}

/**
 * Whether `after` is the rest of `before`: the sentence is not finished and goes on in small letters, or the last line is full and the next one not indented.
 * A full last line that ends a sentence goes on too: few paragraphs end so, and most pages end within one. `edge` is where the column of the last line ends, `between` what
 * stands between the two.
 */
function goesOn(before: Paragraph, after: Paragraph, edge: number, between: 'heading' | 'figure' | null): boolean {
  const [last, next] = [before.lines.at(-1), after.lines[0]]
  if (last === undefined || next === undefined || Math.abs(last.size - next.size) > SAME_SIZE * last.size) return false
  // A line that breaks off within a sentence is full, or nearly so in ragged text; but where the words go on in small letters they are one sentence.
  if (last.right < edge - 0.3 * (before.right - before.left) && !breaksOff(before, next.text)) return false
  const dash = beginsWithDash(next.text) && !endsSentence(last.text)
  if (bulletOf(next.text) !== '' && !dash) return false
  if (!endsSentence(last.text) && (/^[“"«(]?\p{Ll}/u.test(next.text) || dash || /[,–—-]$/.test(last.text))) return true
  if (between === 'heading' || last.text.endsWith(':') || numberOf(next.text) !== null) return false
  if (between !== null && endsSentence(last.text)) return false
  return !isShort(last, next, { right: edge }) && next.x - after.left < 0.6 * next.size
}

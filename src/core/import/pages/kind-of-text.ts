import type { BlockKind } from '../../article.ts'
import { roughWords } from '../words.ts'
import { captionLabel } from './caption-label.ts'
import { bulletOf, numberOf } from './marks-of-lists.ts'
import { isSmall, type Paragraph } from './paragraph.ts'

const LONGEST_CAPTION = 90
const LONGEST_ITEM = 80
/** A quotation stands in from its column by at least this many times the type's size. */
const QUOTE_INDENT = 1.1
/** This far in it needs no other sign. */
const DEEP_INDENT = 2
const SHORTEST_QUOTE = 8

/** What a paragraph is by its form; `cut` is how many characters at its start are a bullet. */
export function kindOfText(paragraph: Paragraph, text: string, heading: boolean, body: number): { kind: BlockKind; cut: number } {
  if (isCaption(paragraph, text, body)) return { kind: 'caption', cut: 0 }
  if (heading) return { kind: 'heading', cut: 0 }
  const bullet = bulletOf(text)
  if (bullet !== '') return { kind: 'list-item', cut: bullet.length }
  if (numberOf(text) !== null && (hangs(paragraph) || roughWords(text) <= LONGEST_ITEM)) return { kind: 'list-item', cut: 0 }
  return { kind: isQuotation(paragraph, text, body) ? 'quotation' : 'paragraph', cut: 0 }
}

/** "Figure 3. …"; without a stop after the number only in type of its own, because "Figure 3 shows …" is text. */
function isCaption({ lines }: Paragraph, text: string, body: number): boolean {
  const label = captionLabel(text)
  if (label === null || roughWords(text) > LONGEST_CAPTION) return false
  const [first] = lines
  return label === 'stopped' || (first !== undefined && (isSmall(first.size, body) || first.bold || first.italic))
}

/** The lines after the first stand further right. */
function hangs({ lines }: Paragraph): boolean {
  const [first, second] = lines
  return first !== undefined && second !== undefined && second.x - first.x > 0.5 * first.size
}

/** Every line stands in from the column's edge, and the lines end before its other edge or are set in other type. */
function isQuotation({ lines, left, right }: Paragraph, text: string, body: number): boolean {
  const [first] = lines
  if (first === undefined || lines.length < 2 || roughWords(text) < SHORTEST_QUOTE) return false
  const page = lines.filter((line) => line.page === first.page)
  const indent = Math.min(...page.map((line) => (line.x - left) / line.size))
  if (indent < QUOTE_INDENT) return false
  const narrow = page.every((line) => line.right <= right - QUOTE_INDENT * line.size)
  return indent >= DEEP_INDENT || (narrow && lines.length > 2) || isSmall(first.size, body) || lines.every((line) => line.italic)
}

import type { Block } from '../article.ts'
import { carried } from './carried.ts'
import type { Line } from './features.ts'
import { isSeparator } from './segments.ts'
import { tailStart } from './tail.ts'
import { trimTitle } from './title.ts'

export type BodyBlock = Omit<Block, 'id' | 'n'>

const LIST_MARK = /^(?:[-–•*·▪◦‣]\s+(?=\S)|\d{1,2}[.)]\s+(?=\S)|\([a-z\d]{1,2}\)\s+(?=\S))/u
const BULLET = /^[-–•*·▪◦‣]\s+/u
const LONGEST_HEADING_WORDS = 16
const LONGEST_ITEM_WORDS = 80

/**
 * The blocks of an article's text, one for each line: headings, paragraphs, quotations, list items, captions, table rows; boilerplate stays with its
 * reason. Whatever follows the first piece of boilerplate after the last paragraph is left out too (an author's name, titles of other articles).
 */
export function readBody(lines: readonly Line[], authors: readonly string[], title: string): BodyBlock[] {
  const tail = tailStart(lines)
  // Lines trail after something: where no line reads as prose (verse, notes, a list), they are the text.
  const trails = lines.some((line) => line.prose || line.sentence)
  let ended = false
  return lines.map((line, index): BodyBlock => {
    const atEnd = index >= tail
    const reason =
      dropReason(line, atEnd, authors, title) ??
      (line.footnote === undefined && (ended || (trails && atEnd && isLeftover(line))) ? leftoverReason(line) : null)
    if (reason === null) return bodyBlock(line, lines.slice(index + 1, index + 4))
    ended ||= atEnd
    return { kind: line.kind ?? 'paragraph', text: line.text, ...carried(line, line.text), dropped: reason }
  })
}

function dropReason(line: Line, atEnd: boolean, authors: readonly string[], title: string): string | null {
  // A note belongs to the text that calls it, whatever it looks like.
  if (line.footnote !== undefined) return null
  if (isSeparator(line.text)) return 'separator'
  if (line.boilerplate !== null) return line.boilerplate
  if (title !== '' && line.text === title) return 'duplicate-header'
  if (!atEnd) return null
  if (authors.includes(line.text)) return 'author-bio-name'
  if (line.biography !== null) return 'author-bio'
  if (line.provenance !== null) return 'provenance-note'
  if (line.edgeBoilerplate !== null) return line.edgeBoilerplate
  if (line.byline !== null) return 'byline'
  return line.dateLine ? 'date-line' : null
}

/** A short line after the last paragraph without the form of a sentence: a heading with nothing below it cannot be one. */
function isLeftover(line: Line): boolean {
  return (
    !line.prose &&
    !line.sentence &&
    !line.caption &&
    !LIST_MARK.test(line.text) &&
    (line.kind === null || line.kind === 'heading')
  )
}

function leftoverReason(line: Line): string {
  return line.prose ? 'comments' : 'trailing-line'
}

function bodyBlock(line: Line, next: readonly Line[]): BodyBlock {
  const block = shape(line, next)
  return { ...block, ...carried(line, block.text) }
}

function shape(line: Line, next: readonly Line[]): BodyBlock {
  const { text, kind } = line
  if (line.caption) return { kind: 'caption', text }
  if (kind === 'heading') return { kind, text: trimTitle(text), level: line.level ?? 2 }
  if (kind !== null) return { kind, text }
  if (/^>\s?\S/.test(text)) return { kind: 'quotation', text: text.replace(/^>\s?/, '') }
  // Numbers stay, as text may refer to them; bullets are signs. A numbered line of running text is a paragraph.
  if (LIST_MARK.test(text) && (BULLET.test(text) || (line.words <= LONGEST_ITEM_WORDS && !line.prose)))
    return { kind: 'list-item', text: text.replace(BULLET, '') }
  if (isHeading(line, next)) return { kind: 'heading', text: trimTitle(text), level: 2 }
  return { kind: 'paragraph', text }
}

/** A short line without a full stop, with text below it. */
function isHeading(line: Line, next: readonly Line[]): boolean {
  if (!line.titleLike || line.words > LONGEST_HEADING_WORDS || /[,;–—-]$/.test(line.text)) return false
  const follower = next.find((later) => later.boilerplate === null && !later.caption)
  return follower !== undefined && (follower.prose || follower.sentence || LIST_MARK.test(follower.text))
}

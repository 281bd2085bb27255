import type { Block } from '../article.ts'
import type { Features } from './features.ts'
import { trimTitle } from './header.ts'
import { isSeparator } from './segments.ts'

export type BodyBlock = Omit<Block, 'id' | 'n'>

const LIST_MARK = /^(?:[-–•*·▪◦‣]\s+(?=\S)|\d{1,2}[.)]\s+(?=\S)|\([a-z\d]{1,2}\)\s+(?=\S))/u
const LONGEST_HEADING_WORDS = 16
/** A marker such as "3 comments" ends the article when this much of the text, at most, comes after it. */
const LARGEST_COMMENT_SHARE = 0.6
const ENDS_ARTICLE = new Set(['comment-form', 'comment-count', 'author-bio-heading'])

/**
 * The blocks of an article's text: headings, paragraphs, quotations, list items and captions; boilerplate stays with its reason. Whatever follows the
 * first piece of boilerplate after the last paragraph is left out too (an author's name, titles of other articles).
 */
export function readBody(lines: readonly Features[], authors: readonly string[], title: string): BodyBlock[] {
  const tail = tailStart(lines)
  const blocks: BodyBlock[] = []
  let ended = false
  for (const [index, line] of lines.entries()) {
    const atEdge = index >= tail
    const reason = dropReason(line, atEdge, authors, title)
    if (reason !== null) {
      blocks.push({ kind: 'paragraph', text: line.text, dropped: reason })
      ended ||= atEdge
    } else if (ended || (atEdge && isLeftover(line))) {
      blocks.push({ kind: 'paragraph', text: line.text, dropped: line.prose ? 'comments' : 'trailing-line' })
      ended = true
    } else blocks.push(toBlock(line, lines.slice(index + 1, index + 4)))
  }
  return blocks
}

function dropReason(line: Features, atEdge: boolean, authors: readonly string[], title: string): string | null {
  if (isSeparator(line.text)) return 'separator'
  if (line.boilerplate !== null) return line.boilerplate
  if (title !== '' && line.text === title) return 'duplicate-header'
  if (!atEdge) return null
  if (authors.includes(line.text)) return 'author-bio-name'
  if (line.biography !== null) return 'author-bio'
  if (line.provenance !== null) return 'provenance-note'
  if (line.edgeBoilerplate !== null) return line.edgeBoilerplate
  if (line.byline !== null) return 'byline'
  return line.dateLine ? 'date-line' : null
}

/** Index of the first line after the last one that is the article's own running text; everything from there on is judged more strictly. */
function tailStart(lines: readonly Features[]): number {
  const total = lines.reduce((sum, line) => sum + line.words, 0)
  let before = 0
  for (const [index, line] of lines.entries()) {
    if (
      ENDS_ARTICLE.has(line.edgeBoilerplate ?? '') &&
      before > 0 &&
      (total - before) / total <= LARGEST_COMMENT_SHARE * (before / total)
    )
      return trimTail(lines, index)
    before += line.words
  }
  return trimTail(lines, lines.length)
}

function trimTail(lines: readonly Features[], end: number): number {
  let start = end
  for (let index = end - 1; index >= 0; index -= 1) {
    const line = lines[index]
    if (line === undefined) break
    const furniture =
      line.boilerplate !== null ||
      line.edgeBoilerplate !== null ||
      line.biography !== null ||
      line.provenance !== null ||
      line.dateLine ||
      line.byline !== null
    if (furniture) start = index
    else if (line.prose || line.sentence || line.caption || LIST_MARK.test(line.text)) break
    else start = index
  }
  return start
}

/** A short line after the last paragraph without the form of a sentence: a heading with nothing below it cannot be one. */
function isLeftover(line: Features): boolean {
  return !line.prose && !line.sentence && !line.caption && !LIST_MARK.test(line.text)
}

function toBlock(line: Features, next: readonly Features[]): BodyBlock {
  const { text } = line
  if (line.caption) return { kind: 'caption', text }
  if (/^>\s?\S/.test(text)) return { kind: 'quotation', text: text.replace(/^>\s?/, '') }
  if (LIST_MARK.test(text) && line.words <= 80 && !line.prose) return { kind: 'list-item', text: withoutBullet(text) }
  if (LIST_MARK.test(text) && /^[-–•*·▪◦‣(]/.test(text)) return { kind: 'list-item', text: withoutBullet(text) }
  const follower = next.find((later) => later.boilerplate === null && !later.caption)
  const headed = follower !== undefined && (follower.prose || follower.sentence || LIST_MARK.test(follower.text))
  if (line.titleLike && line.words <= LONGEST_HEADING_WORDS && headed && !/[,;–—-]$/.test(text))
    return { kind: 'heading', text: trimTitle(text), level: 2 }
  return { kind: 'paragraph', text }
}

/** Bullets are signs, numbers are text: "2." may be referred to. */
function withoutBullet(text: string): string {
  return text.replace(/^[-–•*·▪◦‣]\s+/u, '')
}

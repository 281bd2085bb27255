import { cleanText } from '#core/import/clean-text.ts'
import { splitParagraphs } from '#core/import/paragraphs.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import { roughWords } from '#core/import/words.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { tagDepth } from '../html/tag-depth.ts'
import { htmlPiece } from '../html-piece.ts'
import { visibleHtml } from './visible-html.ts'

/** Characters of one mail's text. */
const LONGEST = 20_000_000
const DEEPEST = 1000
/** Some senders put only “Your program cannot show HTML” or a teaser into one of the two parts. */
const ENOUGH = 0.5

/** The text of a mail: its HTML, which has headings and links, unless the plain text holds far more. Failures: `too-large`, `too-deep`. */
export function mailBlocks(name: string, html: string, text: string): Result<RawBlock[]> {
  if (text.length > LONGEST)
    return failure('too-large', t('unread:mail.characters', { name, millions: Math.round(text.length / 1e6) }))
  const plain = splitParagraphs(cleanText(text)).map((line): RawBlock => ({ text: line, kind: null }))
  if (html.trim() === '') return success(plain)
  // Before parsing for the hidden parts too; `htmlPiece` names what is wrong.
  const visible = tagDepth(html, DEEPEST) < DEEPEST && html.length <= LONGEST ? visibleHtml(html) : html
  const rich = htmlPiece(name, visible)
  return rich.ok && wordsOf(rich.value) < ENOUGH * wordsOf(plain) ? success(plain) : rich
}

function wordsOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, block) => sum + roughWords(block.text), 0)
}

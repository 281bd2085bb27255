import type { ArticleDraft } from '../article.ts'
import { articleFromLines } from './article-from-lines.ts'
import { describeLine } from './features.ts'
import { splitParagraphs } from './paragraphs.ts'
import type { RawBlock } from './raw-block.ts'
import { splitArticles } from './segments.ts'
import { splitSeriesNote } from './series.ts'

/**
 * The articles of a plain text that `cleanText` has passed. One file may hold several (the month page of a blog). Facts that the text does not
 * state are empty or null; a title is '' then.
 */
export function readPlainText(text: string): ArticleDraft[] {
  const lines = splitParagraphs(text).flatMap(ungluedSeriesNote).map(describeLine)
  return splitArticles(lines)
    .map((part) => articleFromLines(part))
    .filter((article) => article.blocks.some((block) => block.dropped === undefined))
}

function ungluedSeriesNote(text: string): RawBlock[] {
  const split = splitSeriesNote(text)
  const parts = split === null ? [text] : [split.note, split.rest].filter((part) => part !== '')
  return parts.map((part) => ({ text: part, kind: null }))
}

import { failure, type Result, success } from '../result.ts'
import { articleFromLines } from './article-from-lines.ts'
import { describeLine } from './features.ts'
import { splitParagraphs } from './paragraphs.ts'
import { pressBundle } from './press/press-bundle.ts'
import { pressArticles } from './press/press-warnings.ts'
import type { RawBlock } from './raw-block.ts'
import type { ReadArticles } from './read-articles.ts'
import { splitArticles } from './segments.ts'
import { splitSeriesNote } from './series.ts'
import { splitTables, type TextPart } from './text-tables.ts'
import { t } from '#text/text.ts'

/** A book of a thousand pages has about 10,000 paragraphs; files with more than this are lists and logs. */
const MOST_PARAGRAPHS = 300_000
/** Paragraphs may be wrapped to lines. */
const MOST_LINES = 2_000_000
/** No paragraph comes near a million characters; text without breaks is data, or has lost its paragraphs. */
export const LONGEST_PARAGRAPH = 1_000_000

/**
 * The articles of a plain text that `cleanText` has passed. One file may hold several (the month page of a blog, the export of a press database). Facts that the text does not
 * state are empty or null; a title is '' then. Fails with `too-large` for what cannot be an article; `name` is for its sentence.
 */
export function readPlainText(name: string, text: string): Result<ReadArticles> {
  const { lines: count, longest } = measureLines(text)
  if (longest > LONGEST_PARAGRAPH) return failure('too-large', unbroken(name))
  const paragraphs = count > MOST_LINES ? [] : splitTables(text).flatMap(rawBlocks)
  if (count > MOST_LINES || paragraphs.length > MOST_PARAGRAPHS) {
    return failure('too-large', t('article:tooManyLines', { file: name, lines: count }))
  }
  const bundle = pressBundle(paragraphs)
  if (bundle !== null) return success(pressArticles(name, bundle))
  const articles = splitArticles(paragraphs.map(describeLine)).map((part) => articleFromLines(part))
  return success({
    articles: articles.filter((article) => article.blocks.some((block) => block.dropped === undefined)),
    warnings: [],
  })
}

export function unbroken(name: string): string {
  return t('article:unbroken', { file: name })
}

function measureLines(text: string): { lines: number; longest: number } {
  let lines = 1
  let longest = 0
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    longest = Math.max(longest, end - start)
    start = end + 1
    lines += 1
  }
  return { lines, longest: Math.max(longest, text.length - start) }
}

function rawBlocks(part: TextPart): RawBlock[] {
  return part.kind === 'text'
    ? splitParagraphs(part.text).flatMap(ungluedSeriesNote)
    : part.rows.map((text) => ({ text, kind: 'table-row' }))
}

function ungluedSeriesNote(text: string): RawBlock[] {
  const split = splitSeriesNote(text)
  const parts = split === null ? [text] : [split.note, split.rest].filter((part) => part !== '')
  return parts.map((part) => ({ text: part, kind: null }))
}

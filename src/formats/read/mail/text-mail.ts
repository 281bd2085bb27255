import type { ArticleDraft } from '#core/article.ts'
import { articleFromLines } from '#core/import/article-from-lines.ts'
import { describeLine } from '#core/import/features.ts'
import { splitParagraphs } from '#core/import/paragraphs.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import { mailFacts } from './mail-facts.ts'
import { labelledHead, labelOf } from './mail-labels.ts'
import { isForwardLine, setQuotationsApart } from './quotation.ts'

/** Lines of a head as mail programs print and copy it. */
const MOST_LINES = 12
const LINE = /^([\p{L} -]{1,20}?)\s?[:：]\s*(\S.*)$/u

/**
 * The article of a text that somebody copied or saved from a mail program with the head of the mail above it: sender, date, subject and receiver, a line each. Null for every other text:
 * one that begins with `From:` and `Date:` alone may be an article with its own facts.
 */
export function textMail(text: string): ArticleDraft | null {
  const lines = text.trimStart().split('\n', MOST_LINES + 1)
  const begins = isForwardLine(lines[0] ?? '') ? 1 : 0
  const first = lines.findIndex((line, index) => index >= begins && line.trim() !== '')
  const ends = lines.findIndex((line, index) => index > first && line.trim() === '')
  if (first === -1 || ends === -1) return null
  const head = lines.slice(first, ends)
  const labels = new Set(head.map((line) => labelOf(LINE.exec(line)?.[1] ?? '')))
  if (labels.has(null) || !['from', 'subject', 'to'].every((label) => labels.has(label as 'from'))) return null
  const found = labelledHead(head.join('\n'))
  if (found === null) return null
  const body = text.trimStart().split('\n').slice(ends)
  const blocks: RawBlock[] = splitParagraphs(body.join('\n')).map((paragraph) => ({ text: paragraph, kind: null }))
  if (blocks.length === 0) return null
  const { from = '', date = '', subject = '' } = found
  const known = mailFacts({ from, date, subject, list: '', language: '', archived: '' }, 'labelled')
  const above: RawBlock[] = lines
    .slice(0, ends)
    .flatMap((line) => (line.trim() === '' ? [] : [{ text: line.trim(), kind: null, dropped: 'metadata' }]))
  return articleFromLines([...above, ...setQuotationsApart(blocks, false).blocks].map(describeLine), known)
}

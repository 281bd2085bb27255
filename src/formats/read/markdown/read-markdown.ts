import type { ArticleDraft } from '#core/article.ts'
import { articleFromLines } from '#core/import/article-from-lines.ts'
import { describeLine } from '#core/import/features.ts'
import { LONGEST_PARAGRAPH, unbroken } from '#core/import/plain-text.ts'
import { failure, type Result, success } from '#core/result.ts'
import { splitArticles } from '#core/import/segments.ts'
import { htmlFragmentBlocks } from '../html/html-fragment.ts'
import { readFrontMatter } from './front-matter.ts'
import { markdownBlocks } from './markdown-blocks.ts'

/** The articles of a Markdown text that `cleanText` has passed. Front matter describes the one article of its file; without it a file may hold several. Fails with `too-large`. */
export function readMarkdown(name: string, text: string): Result<{ articles: ArticleDraft[]; warnings: string[] }> {
  // The parser needs quadratic time for a paragraph full of unclosed marks.
  if (longestRun(text) > LONGEST_PARAGRAPH) return failure('too-large', unbroken(name))
  const { metadata, body, warning } = readFrontMatter(text)
  const lines = markdownBlocks(body, htmlFragmentBlocks).map(describeLine)
  const parts = metadata.title === '' ? splitArticles(lines) : [lines]
  const articles = parts
    .map((part) => articleFromLines(part, metadata))
    .filter((article) => article.blocks.some((block) => block.dropped === undefined))
  return success({ articles, warnings: warning === null ? [] : [`${name}: ${warning}`] })
}

/** The length of the longest run of lines without an empty one. */
function longestRun(text: string): number {
  let longest = 0
  let start = 0
  for (const gap of text.matchAll(/\n[ \t]*\n/g)) {
    longest = Math.max(longest, gap.index - start)
    start = gap.index
  }
  return Math.max(longest, text.length - start)
}

import type { ArticleDraft } from '#core/article.ts'
import { articleFromLines } from '#core/import/article-from-lines.ts'
import { describeLine } from '#core/import/features.ts'
import { splitArticles } from '#core/import/segments.ts'
import { htmlFragmentBlocks } from '../html/html-fragment.ts'
import { readFrontMatter } from './front-matter.ts'
import { markdownBlocks } from './markdown-blocks.ts'

/** The articles of a Markdown text that `cleanText` has passed. Front matter describes the one article of its file; without it a file may hold several. */
export function readMarkdown(text: string): { articles: ArticleDraft[]; warnings: string[] } {
  const { metadata, body, warning } = readFrontMatter(text)
  const lines = markdownBlocks(body, htmlFragmentBlocks).map(describeLine)
  const parts = metadata.title === '' ? splitArticles(lines) : [lines]
  const articles = parts
    .map((part) => articleFromLines(part, metadata))
    .filter((article) => article.blocks.some((block) => block.dropped === undefined))
  return { articles, warnings: warning === null ? [] : [warning] }
}

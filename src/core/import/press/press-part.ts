import type { ArticleMetadata } from '../../article.ts'
import { NO_METADATA } from '../known-metadata.ts'
import type { RawBlock } from '../raw-block.ts'

/** What a press database says about one article. `words` is its own count of them. */
export type PressFacts = ArticleMetadata & { words: number | null }

/** One article of an export, with the lines of the database around its text. */
export type PressPart = { facts: PressFacts; before: readonly RawBlock[]; body: readonly RawBlock[]; after: readonly RawBlock[] }

export const NO_FACTS: PressFacts = { ...NO_METADATA, words: null }

/** `212 words`, `1,212 Wörter`: how long the database says an article is. */
export function wordCount(text: string): number | null {
  const digits = /^(\d{1,3}(?:[,.\u00a0 ]?\d{3})?)\s?(?:words?|wörter|worte|mots|palabras|слов(?:а|о)?)$/iu.exec(text.trim())?.[1]
  return digits === undefined ? null : Number(digits.replace(/\D/g, ''))
}

/** The lines from one index up to another; none where they are the wrong way round. */
export function between(lines: readonly RawBlock[], from: number, to: number): RawBlock[] {
  return lines.slice(Math.max(0, from), Math.max(0, from, to))
}

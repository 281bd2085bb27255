import type { Comparison } from '#contract/import-review.ts'
import { type ArticleDraft, type Block, keptBlocks } from '#core/article.ts'
import { compareTexts } from '#core/review/compare-texts.ts'

/** Two articles side by side, paragraph by paragraph; `similarity` (0–1) is known to the caller. */
export function compareDrafts(left: ArticleDraft, right: ArticleDraft, similarity: number): Comparison {
  return { left: facts(left), right: facts(right), rows: compareTexts(texts(left.blocks), texts(right.blocks)), similarity }
}

function facts(draft: ArticleDraft): Comparison['left'] {
  const { title, standfirst, authors, publication, date, url, language, organisations, origins } = draft
  return { title, standfirst, authors, publication, date, url, language, organisations, origins }
}

function texts(blocks: readonly Block[]): string[] {
  return keptBlocks(blocks).map((block) => block.text)
}

import type { Comparison } from '#contract/import-review.ts'
import { type ArticleDraft, type Block, keptBlocks } from '#core/article.ts'
import { type ComparedRow, compareTexts } from '#core/review/compare-texts.ts'
import { tellingDifferences } from '#core/review/telling-differences.ts'

/** Two articles side by side, paragraph by paragraph; `similarity` (0–1) is known to the caller. */
export function compareDrafts(left: ArticleDraft, right: ArticleDraft, similarity: number): Comparison {
  const rows = compareTexts(texts(left.blocks), texts(right.blocks))
  return { left: facts(left), right: facts(right), rows, differs: tellingDifferences([titles(left, right), ...rows]), similarity }
}

function titles(left: ArticleDraft, right: ArticleDraft): ComparedRow {
  return { kind: 'changed', left: left.title, right: right.title, leftSpans: [], rightSpans: [] }
}

function facts(draft: ArticleDraft): Comparison['left'] {
  const { title, standfirst, authors, publication, date, url, language, organisations, details, origins } = draft
  return { title, standfirst, authors, publication, date, url, language, organisations, details, origins }
}

function texts(blocks: readonly Block[]): string[] {
  return keptBlocks(blocks).map((block) => block.text)
}

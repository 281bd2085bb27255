import { type ArticleDraft, type Block, numberBlocks } from '../../article.ts'
import { articleFromLines } from '../article-from-lines.ts'
import { describeLine } from '../features.ts'
import type { KnownMetadata } from '../known-metadata.ts'
import type { RawBlock } from '../raw-block.ts'

/**
 * Makes an article of a document's blocks and sets its footnotes behind them. The rules for heads and ends of articles see the text alone: notes would
 * hide where it ends.
 */
export function articleWithNotes(blocks: readonly RawBlock[], notes: readonly RawBlock[], known: KnownMetadata): ArticleDraft {
  const article = articleFromLines(blocks.map(describeLine), known)
  const attached = notes.map(({ text, marks, page, language, footnote }): Omit<Block, 'id' | 'n'> => ({
    kind: 'list-item',
    text,
    ...(marks !== undefined && { marks }),
    ...(page !== undefined && { page }),
    ...(language !== undefined && { language }),
    ...(footnote !== undefined && { footnote }),
  }))
  return { ...article, blocks: numberBlocks([...article.blocks, ...attached]) }
}

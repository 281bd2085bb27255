import type { Block, BlockKind } from '../article.ts'

/**
 * One piece of a document as its format gives it, before any rule has looked at it. `text` is one clean line. `kind` is null where the format does
 * not say (plain text); `dropped` is set where the format itself shows that the piece is no part of the article.
 */
export type RawBlock = Pick<Block, 'marks' | 'page' | 'language' | 'footnote' | 'label'> & {
  text: string
  kind: BlockKind | null
  level?: number
  /** The whole piece is in italics or bold. */
  emphasised?: boolean
  dropped?: string
}

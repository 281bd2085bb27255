import { z } from 'zod'

export const BlockKind = z.enum(['heading', 'paragraph', 'quotation', 'list-item', 'caption', 'table-row'])
export type BlockKind = z.infer<typeof BlockKind>

/**
 * One heading, paragraph, quotation, list item, caption or table row of an article. `id` is stable for the life of the article (anchors point to
 * it); `n` is the paragraph number that citations use as locator, null for every other kind. `text` is Unicode NFC, one line.
 * A block that a rule left out of the article (an advertisement, a share line) is kept with the reason in `dropped`, and has no number.
 */
export const Block = z.object({
  id: z.int().positive(),
  kind: BlockKind,
  n: z.int().positive().nullable(),
  text: z.string(),
  /** Heading level 1–6; absent for other kinds. */
  level: z.int().min(1).max(6).optional(),
  dropped: z.string().optional(),
})
export type Block = z.infer<typeof Block>

/** ISO 8601 with the precision that is known: `2022`, `2022-01` or `2022-01-14`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date like 2022, 2022-01 or 2022-01-14')
export type PartialDate = z.infer<typeof PartialDate>

/** What is known about an article. Nothing is invented: what the source does not say is null or empty. `language` is BCP 47. */
export const ArticleMetadata = z.object({
  title: z.string(),
  standfirst: z.string().nullable(),
  authors: z.array(z.string()),
  publication: z.string().nullable(),
  date: PartialDate.nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
})
export type ArticleMetadata = z.infer<typeof ArticleMetadata>

/** An article as a reader of files found it, before the library gives it an id. */
export const ArticleDraft = ArticleMetadata.extend({ blocks: z.array(Block) })
export type ArticleDraft = z.infer<typeof ArticleDraft>

/** The blocks that belong to the article: those no rule has dropped. */
export function keptBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.dropped === undefined)
}

/** Gives blocks ids from 1 in order and numbers the kept paragraphs from 1. */
export function numberBlocks(blocks: readonly Omit<Block, 'id' | 'n'>[]): Block[] {
  let n = 0
  return blocks.map((block, index) => {
    const counts = block.kind === 'paragraph' && block.dropped === undefined
    if (counts) n += 1
    return { ...block, id: index + 1, n: counts ? n : null }
  })
}

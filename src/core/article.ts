import { z } from 'zod'
import { PartialDate } from './partial-date.ts'
import { SourceDetails } from './source-details.ts'

export { PartialDate, SourceDetails }

export const BlockKind = z.enum(['heading', 'paragraph', 'quotation', 'list-item', 'caption', 'table-row'])
export type BlockKind = z.infer<typeof BlockKind>

/** A stretch [start, end) of a block's text, in UTF-16 units, that the source sets apart. */
export const Mark = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  kind: z.enum(['emphasis', 'strong', 'link', 'footnote']),
  /** Where a link leads: http, https or mailto; absent for other kinds. Never followed by itself. */
  href: z.string().optional(),
  /** Of a reference to a footnote: its label, which is also the `footnote` of the block that it refers to. */
  label: z.string().optional(),
})
export type Mark = z.infer<typeof Mark>

/**
 * One heading, paragraph, quotation, list item, caption or table row of an article. `id` is stable for the life of the article (anchors point to
 * it); `n` counts what citations name by its place, paragraphs and the items of lists, and is null for every other kind. `text` is Unicode NFC, one line.
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
  marks: z.array(Mark).optional(),
  /** The page of the source file on which the block begins, as the file labels it (`12`, `xiv`); only where the file has pages. */
  page: z.string().optional(),
  /** BCP 47, where the block is surely in another language than its article. */
  language: z.string().optional(),
  /** The label of the article's own footnote whose text this block is (kind list-item). */
  footnote: z.string().optional(),
  /** The number that the document prints before the block, as it stands there: `3.`, `(b)`. Where it is part of the file's text, `text` has it too. */
  label: z.string().optional(),
  /** By what the document itself calls the block, where its paragraphs are numbered: `3`, `3 (b)`, `2.4`. Citations name it rather than `n`. */
  ownNumber: z.string().optional(),
})
export type Block = z.infer<typeof Block>

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

export const MetadataField = ArticleMetadata.keyof()
export type MetadataField = z.infer<typeof MetadataField>

/**
 * Where a fact was found: in the page's structured data (`json-ld`, `microdata`), its meta tags (`opengraph`, `citation` (Highwire, PRISM),
 * `dublin-core`, `meta`), properties or front matter of the file (`file`), a mail header (`header`), a bibliographic record (`record`), a feed, a line that names its field
 * (`labelled`), the visible byline, dateline or heading (`visible`), the form of the text alone (`layout`), the web address (`url`), the file's name
 * (`file-name`), recognised from the text (`detected`), or typed by the analyst.
 */
export const MetadataSource = z.enum([
  'json-ld',
  'microdata',
  'opengraph',
  'citation',
  'dublin-core',
  'meta',
  'file',
  'header',
  'record',
  'feed',
  'labelled',
  'visible',
  'layout',
  'url',
  'file-name',
  'detected',
  'analyst',
])
export type MetadataSource = z.infer<typeof MetadataSource>

/** `confidence` 0–1: how likely the fact is right; below DOUBTFUL people are asked to look at it. */
export const MetadataOrigin = z.object({ from: MetadataSource, confidence: z.number().min(0).max(1) })
export type MetadataOrigin = z.infer<typeof MetadataOrigin>

/** Of each fact that is known, where it comes from. */
export const Origins = z.partialRecord(MetadataField, MetadataOrigin)
export type Origins = z.infer<typeof Origins>

export const DOUBTFUL = 0.6

/** An article as a reader of files found it, before the library gives it an id. `organisations` are those of `authors` that are no people. */
export const ArticleDraft = ArticleMetadata.extend({
  organisations: z.array(z.string()).optional(),
  details: SourceDetails.optional(),
  origins: Origins.optional(),
  blocks: z.array(Block),
})
export type ArticleDraft = z.infer<typeof ArticleDraft>

/** The blocks that belong to the article: those no rule has dropped. */
export function keptBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.dropped === undefined)
}

/** The texts of an article's kept paragraphs. */
export function paragraphsOf(blocks: readonly Block[]): string[] {
  return keptBlocks(blocks).flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []))
}

/** The label of a block with a space, where it does not stand in its text: what is printed before that; '' for none. */
export function apartLabel({ label, text }: Pick<Block, 'label' | 'text'>): string {
  return label === undefined || text.startsWith(label) ? '' : `${label} `
}

/** Gives blocks ids from 1 in order and counts the kept paragraphs and items of lists from 1. */
export function numberBlocks(blocks: readonly Omit<Block, 'id' | 'n'>[]): Block[] {
  return countedBlocks(
    blocks.map((block, index) => ({ ...block, id: index + 1 })),
    isCounted,
  )
}

/** Gives each block that `counts` the next number from 1, and the others none. */
export function countedBlocks(blocks: readonly Omit<Block, 'n'>[], counts: (block: Omit<Block, 'n'>) => boolean): Block[] {
  let n = 0
  return blocks.map((block) => {
    const counted = counts(block)
    if (counted) n += 1
    return { ...block, n: counted ? n : null }
  })
}

/** Whether citations name a block by its place: kept paragraphs and items of lists; footnotes have labels of their own. */
export function isCounted({ kind, dropped, footnote }: Pick<Block, 'kind' | 'dropped' | 'footnote'>): boolean {
  return dropped === undefined && (kind === 'paragraph' || (kind === 'list-item' && footnote === undefined))
}

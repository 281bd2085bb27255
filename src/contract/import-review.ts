/** The review of an import: everything it found, before or after it went into the library. */
import { z } from 'zod'
import { ImportSubject } from '#core/import-subject.ts'
import { ArticleDraft, ArticleMetadata, Block, MetadataField, Origins } from '#core/article.ts'
import { SourceDetails } from '#core/source-details.ts'
import { Failure } from '#core/result.ts'
import { TellingDifference } from '#core/review/telling-differences.ts'
import { call } from './call.ts'
import { ArticleId } from './views.ts'

export const BatchId = z.string().regex(/^\d+$/, 'an import number')
export const ItemId = z.string().regex(/^\d+$/, 'an item number')

/**
 * What an item of an import is now. `unread`: a file whose turn has not come · `ready`: a new article, read and not yet in the library ·
 * `duplicate`: the library or this import has it already, and nobody has decided yet · `stored` · `left-out`: dropped by the analyst, or a duplicate
 * after the import was finished · `failed`: the file could not be read.
 */
export const ItemState = z.enum(['unread', 'ready', 'duplicate', 'stored', 'left-out', 'failed'])
export type ItemState = z.infer<typeof ItemState>

/** What an item repeats: an article of the library, or an earlier item of the same import. Similarity 0–1, the shorter text's share. */
export const Repeats = z.object({
  article: ArticleId.nullable(),
  item: ItemId.nullable(),
  title: z.string(),
  why: z.enum(['same-file', 'same-address', 'same-text', 'near', 'same-record']),
  similarity: z.number().min(0).max(1),
})
export type Repeats = z.infer<typeof Repeats>

/** What will happen to an item when the import is stored. `version`: it becomes a version of the article it repeats. */
export const ItemDecision = z.enum(['store', 'leave-out', 'version'])
export type ItemDecision = z.infer<typeof ItemDecision>

/** One row of the review list. `doubtful` are the fields people should look at: unsure, or not found though most articles have them. */
export const ImportItemRow = ArticleMetadata.extend({
  id: ItemId,
  /** The file as the user named it; a member of an archive as `archive.zip › folder/page.html`. */
  file: z.string(),
  state: ItemState,
  decision: ItemDecision,
  organisations: z.array(z.string()),
  details: SourceDetails,
  origins: Origins,
  doubtful: z.array(MetadataField),
  paragraphs: z.int().nonnegative(),
  words: z.int().nonnegative(),
  /** How many blocks the rules left out. */
  dropped: z.int().nonnegative(),
  /** How the text begins. */
  snippet: z.string(),
  warnings: z.array(z.string()),
  repeats: Repeats.nullable(),
  /** Once stored. */
  article: ArticleId.nullable(),
  failure: Failure.nullable(),
})
export type ImportItemRow = z.infer<typeof ImportItemRow>

/** `reading`: a job works on it (`job`, or one of another program where that is null) · `waiting`: everything is read, the analyst decides · `interrupted`: files are unread and no job runs. */
export const ImportBatch = z.object({
  id: BatchId,
  subject: ImportSubject,
  startedAt: z.string(),
  state: z.enum(['reading', 'waiting', 'interrupted', 'finished']),
  job: z.string().nullable(),
  collection: z.string().nullable(),
  /** false: what is new is stored as it is read; there is nothing to decide but the duplicates. */
  review: z.boolean(),
  /** Files that were being read when the program ended: they are read last. */
  endedIn: z.array(z.string()).default([]),
  counts: z.object({
    files: z.int(),
    unread: z.int(),
    ready: z.int(),
    /** Of those that are ready: the ones that become a version of the article they repeat. */
    version: z.int(),
    doubtful: z.int(),
    duplicate: z.int(),
    stored: z.int(),
    leftOut: z.int(),
    failed: z.int(),
  }),
})
export type ImportBatch = z.infer<typeof ImportBatch>

export const ItemFilter = z.enum(['all', 'unread', 'ready', 'doubtful', 'duplicate', 'stored', 'left-out', 'failed'])
export type ItemFilter = z.infer<typeof ItemFilter>

/** Items by their ids, or all of an import that a filter shows. */
const Items = z.union([z.object({ ids: z.array(ItemId).min(1) }), z.object({ batch: BatchId, filter: ItemFilter })])

/** One row of a comparison: a paragraph of either text, or both where they match. Spans [start, end) mark the words that differ. */
export const ComparedRow = z.object({
  kind: z.enum(['same', 'changed', 'only-left', 'only-right']),
  left: z.string().nullable(),
  right: z.string().nullable(),
  leftSpans: z.array(z.tuple([z.int(), z.int()])),
  rightSpans: z.array(z.tuple([z.int(), z.int()])),
})
export type ComparedRow = z.infer<typeof ComparedRow>

const Facts = ArticleDraft.omit({ blocks: true })
/** Left is what the item repeats, right the item itself; `differs`: the numbers, dates, names and negations that a correction changes. */
export const Comparison = z.object({
  left: Facts,
  right: Facts,
  rows: z.array(ComparedRow),
  differs: z.array(TellingDifference),
  similarity: z.number(),
})
export type Comparison = z.infer<typeof Comparison>

const done = z.object({})
const changedItems = z.object({ items: z.array(ItemId) })

export const importReview = {
  /** Imports that are not put away yet, newest first. */
  'imports.list': call(z.object({}), z.array(ImportBatch), { shows: ['imports'] }),
  'imports.items': call(
    z.object({
      batch: BatchId,
      filter: ItemFilter.default('all'),
      limit: z.int().positive().max(500).default(200),
      offset: z.int().nonnegative().default(0),
    }),
    z.object({ total: z.int(), rows: z.array(ImportItemRow) }),
    { shows: ['imports'] },
  ),
  /** One item with its whole text, dropped blocks included. Failure: no-such-item. */
  'imports.item': call(z.object({ id: ItemId }), ImportItemRow.extend({ blocks: z.array(Block) }), {
    shows: ['imports', 'articles'],
  }),
  /** Sets the same values in every item named; what an analyst types is certain. Stored items are not changed here. */
  'imports.edit': call(
    z.object({ items: Items, metadata: ArticleMetadata.partial(), organisations: z.array(z.string()).optional() }),
    done,
    { works: ['imports'] },
  ),
  'imports.decide': call(z.object({ items: Items, decision: ItemDecision }), done, { works: ['imports'] }),
  /** Joins items into the first of them, in the order given. */
  'imports.merge': call(z.object({ ids: z.array(ItemId).min(2) }), changedItems, { changes: ['imports'] }),
  /** Everything from this block on becomes an item of its own; a heading becomes its title. */
  'imports.split': call(z.object({ id: ItemId, block: z.int() }), changedItems, { changes: ['imports'] }),
  /** Leaves blocks out of the item's text, or takes them back in. */
  'imports.blocks': call(z.object({ id: ItemId, blocks: z.array(z.int()).min(1), dropped: z.boolean() }), done, {
    changes: ['imports'],
  }),
  /** What the item repeats beside the item, paragraph by paragraph. Failures: no-such-item, nothing-to-compare. */
  'imports.compare': call(z.object({ id: ItemId }), Comparison, { shows: ['imports', 'articles'] }),
  /** Puts what is decided to be stored into the library, as a job whose result is an ImportReport. */
  'imports.store': call(z.object({ batch: BatchId }), z.object({ jobId: z.string() }), { works: ['imports'] }),
  /** Goes on reading an interrupted import, as a job. */
  'imports.continue': call(z.object({ batch: BatchId }), z.object({ jobId: z.string() }), { works: ['imports'] }),
  /** Reads failed files again, all of them or those named. Failure: nothing-to-read. */
  'imports.retry': call(z.object({ batch: BatchId, ids: z.array(ItemId).min(1).optional() }), z.object({ jobId: z.string() }), {
    changes: ['imports'],
  }),
  /** Puts the import away: what is not stored is forgotten, the library stays as it is. */
  'imports.discard': call(z.object({ batch: BatchId }), done, { changes: ['imports'] }),
} as const

import { z } from 'zod'
import { ArticleDraft } from '#core/article.ts'
import { Failure } from '#core/result.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { passDamaged, whole } from '../sqlite/damage.ts'

export type ItemState = 'unread' | 'ready' | 'duplicate' | 'stored' | 'left-out' | 'failed'
export type ItemDecision = 'store' | 'leave-out' | 'version'
export type RepeatsWhy = 'same-file' | 'same-address' | 'same-text' | 'near' | 'same-record'

/** What is known about an article apart from its text. */
export type Facts = Omit<ArticleDraft, 'blocks'>
const Facts = ArticleDraft.omit({ blocks: true })

/** What an item repeats: an article of the library or another item; similarity 0–1. */
export type Repeats = { why: RepeatsWhy; article: number | null; item: number | null; similarity: number }

/**
 * One row of an import. `facts` is null before its file is read and where that failed; `decided`: by the analyst, not by default; `repeats.title`
 * is what the repeated article is called now.
 */
export type ImportItem = {
  id: number
  batch: number
  position: number
  file: string
  member: string | null
  state: ItemState
  decision: ItemDecision
  decided: boolean
  facts: Facts | null
  paragraphs: number
  words: number
  dropped: number
  snippet: string
  warnings: string[]
  repeats: (Repeats & { title: string }) | null
  failure: Failure | null
  sourceId: number | null
  article: number | null
}

type RawItem = Omit<ImportItem, 'decided' | 'facts' | 'warnings' | 'repeats' | 'failure'> & {
  decided: number
  facts: string | null
  warnings: string
  failure: string | null
  why: RepeatsWhy | null
  repeatsArticle: number | null
  repeatsItem: number | null
  similarity: number | null
  repeatsTitle: string | null
}

const COLUMNS = `i.id, i.batch_id AS batch, i.position, i.file, i.member, i.state, i.decision, i.decided, i.facts, i.paragraphs, i.words, i.dropped,
  i.snippet, i.warnings, i.failure, i.source_file_id AS sourceId, i.article_id AS article, i.repeats_why AS why,
  i.repeats_article AS repeatsArticle, i.repeats_item AS repeatsItem, i.repeats_similarity AS similarity,
  coalesce((SELECT title FROM article WHERE id = i.repeats_article),
    (SELECT facts ->> '$.title' FROM import_item WHERE id = i.repeats_item AND json_valid(facts))) AS repeatsTitle`

/** `doubtful`: of those that are ready or duplicates, the ones with a fact that somebody should look at. */
export type ItemFilter = ItemState | 'all' | 'doubtful'

/** Conditions on the item `i` of a batch, which the index import_item_state answers. */
const FILTERS: Record<ItemFilter, string> = {
  all: 'i.batch_id = ?',
  doubtful: "i.batch_id = ? AND i.state IN ('ready', 'duplicate') AND i.doubtful = 1",
  unread: "i.batch_id = ? AND i.state = 'unread'",
  ready: "i.batch_id = ? AND i.state = 'ready'",
  duplicate: "i.batch_id = ? AND i.state = 'duplicate'",
  stored: "i.batch_id = ? AND i.state = 'stored'",
  'left-out': "i.batch_id = ? AND i.state = 'left-out'",
  failed: "i.batch_id = ? AND i.state = 'failed'",
}

const Warnings = z.array(z.string())

/** One page of an import's items in the order of its files, and how many pass the filter in all. */
export function listItems(
  db: ReadableDB,
  batch: number,
  { filter = 'all', limit, offset = 0 }: { filter?: ItemFilter; limit: number; offset?: number },
): { total: number; items: ImportItem[] } {
  const where = FILTERS[filter]
  const total = statement<{ total: number }>(db, `SELECT count(*) AS total FROM import_item i WHERE ${where}`).get(batch)
  // The page's ids first, from the index alone: rows are half a kilobyte.
  const items = statement<RawItem>(
    db,
    `SELECT ${COLUMNS} FROM import_item i WHERE i.id IN (
      SELECT i.id FROM import_item i WHERE ${where} ORDER BY i.position, i.id LIMIT ? OFFSET ?) ORDER BY i.position, i.id`,
  ).all(batch, limit, offset)
  return { total: total?.total ?? 0, items: passDamaged(db, items, toItem) }
}

/** The ids of the items that a filter shows, in the order of the list. */
export function itemIds(db: ReadableDB, batch: number, filter: ItemFilter): number[] {
  return statement<{ id: number }>(db, `SELECT i.id FROM import_item i WHERE ${FILTERS[filter]} ORDER BY i.position, i.id`)
    .all(batch)
    .map(({ id }) => id)
}

/** The ids of the ready items that are to be stored as a version of what they repeat, in the order of the list. */
export function readyVersions(db: ReadableDB, batch: number): number[] {
  return statement<{ id: number }>(
    db,
    `SELECT i.id FROM import_item i WHERE ${FILTERS.ready} AND i.decision = 'version' ORDER BY i.position, i.id`,
  )
    .all(batch)
    .map(({ id }) => id)
}

/** null where there is none of that id any more. */
export function getItem(db: ReadableDB, id: number): ImportItem | null {
  const row = statement<RawItem>(db, `SELECT ${COLUMNS} FROM import_item i WHERE i.id = ?`).get(id)
  return row === undefined ? null : toItem(row)
}

/** A JSON column of an item. */
function stored<T>({ id }: RawItem, json: string | null, type: z.ZodType<T>): T | null {
  return json === null ? null : whole('item', id, () => type.parse(JSON.parse(json)))
}

function toItem(row: RawItem): ImportItem {
  const { decided, facts, warnings, failure, why, repeatsArticle, repeatsItem, similarity, repeatsTitle, ...plain } = row
  return {
    ...plain,
    decided: decided === 1,
    facts: stored(row, facts, Facts),
    warnings: stored(row, warnings, Warnings) ?? [],
    failure: stored(row, failure, Failure),
    // What was repeated may have been deleted since.
    repeats:
      why === null || (repeatsArticle === null && repeatsItem === null)
        ? null
        : { why, article: repeatsArticle, item: repeatsItem, similarity: similarity ?? 0, title: repeatsTitle ?? '' },
  }
}

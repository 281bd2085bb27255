import type { PartialDate } from '#core/article.ts'
import { findCollection } from '../articles/collections.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { fold } from '#core/fold.ts'
import { ordRange } from '../articles/ord.ts'
import { themeId } from '../marks/theme-rows.ts'

/** All that are given must hold. Dates are inclusive at their precision; publication and collection are names, in any case; `added` see `addedSince`. */
export type ArticleFilter = {
  theme?: string
  from?: PartialDate
  to?: PartialDate
  publication?: string
  collection?: string
  added?: Added
}

/** Articles that came into the library after a time (ISO 8601), none of which has a smaller id. */
export type Added = { after: string; firstId: number }

/** What to filter by for articles that came after a time; null where none did. */
export function addedSince(db: ReadableDB, after: string): Added | null {
  const row = statement<{ firstId: number | null }>(
    db,
    'SELECT min(id) AS firstId FROM article WHERE imported_at > ? AND deleted_at IS NULL',
  ).get(after)
  return row === undefined || row.firstId === null ? null : { after, firstId: row.firstId }
}

/** Conditions for a WHERE clause, with their parameters in order. */
export type Conditions = { where: string[]; params: unknown[] }

/**
 * The filter as conditions on `ord` (a column that holds an article's ord); null where nothing can pass, such as an unknown theme.
 * Beside a full-text match pass `+ord` as `member`: the plus keeps SQLite from asking FTS5 for the articles of a set one by one (495 ms where a
 * look into the set for each match takes 3), while without a match the set itself should drive the query.
 */
export function filterConditions(db: ReadableDB, filter: ArticleFilter, ord: string, member = ord): Conditions | null {
  const where: string[] = []
  const params: unknown[] = []
  const dates: bigint[] = []
  if (filter.from !== undefined || filter.to !== undefined) {
    const { low, high } = ordRange(filter.from, filter.to)
    where.push(`${ord} BETWEEN ? AND ?`)
    // FTS5 narrows its scan by whole numbers only; a JavaScript number arrives as a float.
    dates.push(BigInt(low), BigInt(high))
    params.push(...dates)
  }
  // Said of each set too, the dates keep it from being gathered for all years.
  const within = dates.length === 0 ? '' : ' AND s.ord BETWEEN ? AND ?'
  if (filter.theme !== undefined) {
    const id = themeId(db, filter.theme)
    if (id === null) return null
    where.push(`${member} IN (SELECT s.ord FROM article_theme s WHERE s.theme_id = ?${within})`)
    params.push(id, ...dates)
  }
  if (filter.collection !== undefined) {
    const id = findCollection(db, filter.collection)
    if (id === null) return null
    where.push(`${member} IN (SELECT s.ord FROM collection_article s WHERE s.collection_id = ?${within})`)
    params.push(id, ...dates)
  }
  if (filter.added !== undefined) {
    where.push(
      `${member} IN (SELECT s.ord FROM article s WHERE s.id >= ? AND s.imported_at > ? AND s.deleted_at IS NULL${within})`,
    )
    params.push(filter.added.firstId, filter.added.after, ...dates)
  }
  if (filter.publication !== undefined) {
    const names = publicationNames(db, filter.publication)
    if (names.length === 0) return null
    const anyOf = names.map(() => '?').join(', ')
    where.push(`${member} IN (SELECT s.ord FROM article s WHERE s.deleted_at IS NULL AND s.publication IN (${anyOf})${within})`)
    params.push(...names, ...dates)
  }
  return { where, params }
}

/**
 * The name itself where it stands so in the library, as it does when it was chosen from a list; else every spelling that differs in case or
 * accents only. A loose scan: one step of the index for each publication, not for each article.
 */
export function publicationNames(db: ReadableDB, wanted: string): string[] {
  const exact = statement(db, 'SELECT 1 FROM article WHERE publication = ? AND deleted_at IS NULL LIMIT 1').get(wanted)
  if (exact !== undefined) return [wanted]
  const key = nameKey(wanted)
  const names = statement<{ name: string }>(
    db,
    `WITH RECURSIVE names (name) AS (
      SELECT min(publication) FROM article WHERE deleted_at IS NULL
      UNION ALL
      SELECT (SELECT min(publication) FROM article WHERE deleted_at IS NULL AND publication > name) FROM names WHERE name IS NOT NULL
    ) SELECT name FROM names WHERE name IS NOT NULL`,
  ).all()
  return names.map(({ name }) => name).filter((name) => nameKey(name) === key)
}

/** Quotation marks do not count: in a query they close the name. */
function nameKey(name: string): string {
  return fold(name.replace(/["“”„«»「」『』]/g, '').trim())
}

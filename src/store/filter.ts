import type { PartialDate } from '#core/article.ts'
import { findCollection } from './collections.ts'
import { statement, type ReadableDB } from './database.ts'
import { fold } from './fold.ts'
import { ordRange } from './ord.ts'
import { themeId } from './theme-rows.ts'

/** All that are given must hold. Dates are inclusive at their precision; publication and collection are names, in any case. */
export type ArticleFilter = { theme?: string; from?: PartialDate; to?: PartialDate; publication?: string; collection?: string }

/** Conditions for a WHERE clause, with their parameters in order. */
export type Conditions = { where: string[]; params: unknown[] }

/**
 * The filter as conditions on `ord` (a column that holds an article's ord); null where nothing can pass, such as an unknown theme.
 * As correlated EXISTS on covering indexes: measured on 100,000 articles a full-text query with `rowid IN (SELECT …)` took 83 ms, so 0.7 ms.
 */
export function filterConditions(db: ReadableDB, filter: ArticleFilter, ord: string): Conditions | null {
  const where: string[] = []
  const params: unknown[] = []
  if (filter.from !== undefined || filter.to !== undefined) {
    const { low, high } = ordRange(filter.from, filter.to)
    where.push(`${ord} BETWEEN ? AND ?`)
    // FTS5 narrows its scan by whole numbers only; a JavaScript number arrives as a float.
    params.push(BigInt(low), BigInt(high))
  }
  if (filter.theme !== undefined) {
    const id = themeId(db, filter.theme)
    if (id === null) return null
    where.push(`EXISTS (SELECT 1 FROM article_theme ft_theme WHERE ft_theme.theme_id = ? AND ft_theme.ord = ${ord})`)
    params.push(id)
  }
  if (filter.collection !== undefined) {
    const id = findCollection(db, filter.collection)
    if (id === null) return null
    where.push(`EXISTS (SELECT 1 FROM collection_article ft_part WHERE ft_part.collection_id = ? AND ft_part.ord = ${ord})`)
    params.push(id)
  }
  if (filter.publication !== undefined) {
    const names = publicationNames(db, filter.publication)
    if (names.length === 0) return null
    where.push(
      `EXISTS (SELECT 1 FROM article ft_pub WHERE ft_pub.publication IN (${names.map(() => '?').join(', ')}) AND ft_pub.ord = ${ord}
        AND ft_pub.deleted_at IS NULL)`,
    )
    params.push(...names)
  }
  return { where, params }
}

/** The publications of the library's articles, with how many each has. */
export function listPublications(db: ReadableDB): { name: string; articles: number }[] {
  return statement<{ name: string; articles: number }>(
    db,
    `SELECT publication AS name, count(*) AS articles FROM article WHERE deleted_at IS NULL AND publication IS NOT NULL
      GROUP BY publication ORDER BY articles DESC, name`,
  ).all()
}

/** The spellings under which a publication stands in the library. A loose scan: one step of the index per publication, not per article. */
function publicationNames(db: ReadableDB, wanted: string): string[] {
  const key = fold(wanted.trim())
  const names = statement<{ name: string }>(
    db,
    `WITH RECURSIVE names (name) AS (
      SELECT min(publication) FROM article WHERE deleted_at IS NULL
      UNION ALL
      SELECT (SELECT min(publication) FROM article WHERE deleted_at IS NULL AND publication > name) FROM names WHERE name IS NOT NULL
    ) SELECT name FROM names WHERE name IS NOT NULL`,
  ).all()
  return names.map(({ name }) => name).filter((name) => fold(name) === key)
}

import { ROW_COLUMNS, toArticleRow, type ArticleRow, type RawArticleRow } from './article-row.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { filterConditions, type ArticleFilter } from '../search/filter.ts'
import { passDamaged } from '../sqlite/damage.ts'

type ArticleSort = 'newest' | 'oldest' | 'title' | 'imported'

/** `trashed` lists the trash instead of the library. `ids` keeps only those. */
export type ListOptions = ArticleFilter & {
  ids?: readonly number[]
  trashed?: boolean
  sort?: ArticleSort
  limit?: number
  offset?: number
}

/** Articles without a date come last under newest and first under oldest. */
const ORDER: Record<ArticleSort, string> = {
  newest: 'a.ord DESC',
  oldest: 'a.ord',
  title: 'a.title_key, a.ord DESC',
  imported: 'a.id DESC',
}

/** The ids of the newest articles outside the trash, newest first. */
export function newestArticles(db: ReadableDB, limit: number): number[] {
  return statement<{ id: number }>(db, 'SELECT id FROM article WHERE deleted_at IS NULL ORDER BY ord DESC LIMIT ?')
    .all(limit)
    .map(({ id }) => id)
}

/** One page of the library and how many articles pass the filter in all. */
export function listArticles(db: ReadableDB, options: ListOptions = {}): { total: number; rows: ArticleRow[] } {
  const conditions = filterConditions(db, options, 'a.ord')
  if (conditions === null) return { total: 0, rows: [] }
  const where = [`a.deleted_at IS ${options.trashed === true ? 'NOT NULL' : 'NULL'}`, ...conditions.where]
  const params = [...conditions.params]
  if (options.ids !== undefined) {
    where.push('a.id IN (SELECT value FROM json_each(?))')
    params.push(JSON.stringify(options.ids))
  }
  const from = `FROM article a WHERE ${where.join(' AND ')}`
  const count = statement<{ total: number }>(db, `SELECT count(*) AS total ${from}`).get(...params)
  const rows = statement<RawArticleRow>(
    db,
    `SELECT ${ROW_COLUMNS} ${from} ORDER BY ${ORDER[options.sort ?? 'newest']} LIMIT ? OFFSET ?`,
  ).all(...params, options.limit ?? 200, options.offset ?? 0)
  return { total: count?.total ?? 0, rows: passDamaged(db, rows, toArticleRow) }
}

import type { ArticleGrouping } from '#core/article-group.ts'
import { lendsPlaces } from './ord.ts'
import { countGroups, groupOrder, type ArticleGroup } from './article-groups.ts'
import { ROW_COLUMNS, rowsById, toArticleRow, type ArticleRow, type RawArticleRow } from './article-row.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { filterConditions, type ArticleFilter } from '../search/filter.ts'
import { passDamaged } from '../sqlite/damage.ts'

export type ArticleSort = 'newest' | 'oldest' | 'title' | 'imported'

/** `trashed` lists the trash instead of the library. `ids` keeps only those. `group`: articles of a group stand together, in `sort` within it. */
export type ListOptions = ArticleFilter & {
  ids?: readonly number[]
  trashed?: boolean
  sort?: ArticleSort
  group?: ArticleGrouping
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

/** One page of the library, how many articles pass the filter in all, and with the first page the groups of all of them. */
export function listArticles(
  db: ReadableDB,
  options: ListOptions = {},
): { total: number; rows: ArticleRow[]; groups: ArticleGroup[] } {
  const asked = listing(db, options)
  if (asked === null) return { total: 0, rows: [], groups: [] }
  const { from, params, within } = asked
  const count = statement<{ total: number }>(db, `SELECT count(*) AS total ${from}`).get(...params)
  const { group = 'none', limit = 200, offset = 0 } = options
  const rows =
    group === 'none'
      ? passDamaged(
          db,
          statement<RawArticleRow>(db, `SELECT ${ROW_COLUMNS} ${within}`).all(...params, limit, offset),
          toArticleRow,
        )
      : inOrder(db, statement<{ id: number }>(db, `SELECT a.id ${within}`).all(...params, limit, offset))
  const groups = offset === 0 ? countGroups(db, group, from, params) : []
  return { total: count?.total ?? 0, rows, groups }
}

/** The ids of one page of the library, in its order. */
export function listedIds(db: ReadableDB, options: ListOptions & { limit: number }): number[] {
  const asked = listing(db, options)
  if (asked === null) return []
  return statement<{ id: number }>(db, `SELECT a.id ${asked.within}`)
    .all(...asked.params, options.limit, options.offset ?? 0)
    .map(({ id }) => id)
}

/** What a list is asked by: its articles with the values of their conditions, and these in their order, of which limit and offset are still to be given. Null where no article passes. */
function listing(db: ReadableDB, options: ListOptions): { from: string; params: unknown[]; within: string } | null {
  const conditions = filterConditions(db, options, 'a.ord')
  if (conditions === null) return null
  const where = [`a.deleted_at IS ${options.trashed === true ? 'NOT NULL' : 'NULL'}`, ...conditions.where]
  const params = [...conditions.params]
  if (options.ids !== undefined) {
    where.push('a.id IN (SELECT value FROM json_each(?))')
    params.push(JSON.stringify(options.ids))
  }
  const from = `FROM article a WHERE ${where.join(' AND ')}`
  const { sort = 'newest', group = 'none' } = options
  const order = `${groupOrder(group, sort, () => options.trashed !== true && !lendsPlaces(db))}${ORDER[sort]}`
  return { from, params, within: `${from} ORDER BY ${order} LIMIT ? OFFSET ?` }
}

/** The rows of these articles. Groups are ordered by what is asked of every article: only of those on the page the rest is read. */
function inOrder(db: ReadableDB, page: readonly { id: number }[]): ArticleRow[] {
  const ids = page.map(({ id }) => id)
  const rows = rowsById(db, ids)
  return ids.flatMap((id) => rows.get(id) ?? [])
}

import type { ArticleGrouping } from '#core/article-group.ts'
import type { ArticleSort } from './article-list.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** A heading of the list: what its articles have in common (null: nothing) and how many there are. */
export type ArticleGroup = { key: string | null; count: number }

const FIRST_THEME = `FROM article_theme x JOIN theme t ON t.id = x.theme_id WHERE x.ord = a.ord AND t.removed_at IS NULL
  ORDER BY t.position, t.id LIMIT 1`

/** By what a group is told, as core's `groupOf` tells it, and how groups follow each other; articles without one come last. */
const GROUPS: Record<Exclude<ArticleGrouping, 'none'>, { key: string; order: string }> = {
  // So asked, the index of publications gives the order: the first page takes a millisecond of 100,000 articles, not seventy.
  publication: { key: 'a.publication', order: 'a.publication NULLS LAST' },
  // Themes may share a position after a merge of libraries: the id parts them. One number, since it is looked up for every article.
  theme: { key: `(SELECT t.slug ${FIRST_THEME})`, order: `(SELECT t.position * 1000000 + t.id ${FIRST_THEME}) NULLS LAST` },
  month: { key: 'substr(a.date, 1, 7)', order: 'a.date IS NULL, substr(a.date, 1, 7) DESC' },
}

/** Months as the order of the list has its days, undated articles where that has them. Named though: a day with more articles than its room lends places of the next month (ord.ts). */
const MONTHS_BY_DATE: Partial<Record<ArticleSort, string>> = {
  newest: 'substr(a.date, 1, 7) DESC NULLS LAST, ',
  oldest: 'substr(a.date, 1, 7) NULLS FIRST, ',
}

/** What articles are ordered by before the order of the list. `isTidy`: whether every article stands in the room of its own date, whose order then keeps months together and needs no sorting. */
export function groupOrder(by: ArticleGrouping, sort: ArticleSort, isTidy: () => boolean): string {
  if (by === 'none') return ''
  const months = by === 'month' ? MONTHS_BY_DATE[sort] : undefined
  return months === undefined ? `${GROUPS[by].order}, ` : isTidy() ? '' : months
}

/** The groups of the articles that `from` (with its conditions) names, in no order. */
export function countGroups(db: ReadableDB, by: ArticleGrouping, from: string, params: readonly unknown[]): ArticleGroup[] {
  if (by === 'none') return []
  const sql = `SELECT ${GROUPS[by].key} AS "key", count(*) AS "count" ${from} GROUP BY 1`
  return statement<ArticleGroup>(db, sql).all(...params)
}

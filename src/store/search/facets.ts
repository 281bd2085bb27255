import { success, type Result } from '#core/result.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import type { ArticleFilter } from './filter.ts'
import { findArticles } from './search.ts'

/** A value that articles have, and how many of those that were counted. */
export type FacetValue = { value: string; articles: number }
export type Facets = {
  total: number
  counted: number
  themes: FacetValue[]
  publications: FacetValue[]
  years: FacetValue[]
  languages: FacetValue[]
}

/** So many articles are counted at most, so that an answer does not grow with the library; `counted` says so. */
const MOST_COUNTED = 5_000
/** Values of one kind that are told. */
const MOST_VALUES = 25

type Row = { publication: string | null; year: string | null; language: string | null }

/** By what themes, publications, years and languages the articles that a query finds can be narrowed. Failure: bad-query. */
export function countFacets(db: ReadableDB, options: ArticleFilter & { query: string }): Result<Facets> {
  const answered = findArticles(db, { ...options, mode: 'full', limit: MOST_COUNTED })
  if (!answered.ok) return answered
  const { total, hits } = answered.value.found
  const ords = JSON.stringify(hits.map(({ ord }) => ord))
  const rows = statement<Row>(
    db,
    `SELECT a.publication, substr(a.date, 1, 4) AS year, a.language FROM json_each(?) w CROSS JOIN article a ON a.ord = w.value`,
  ).all(ords)
  const themes = statement<FacetValue>(
    db,
    `SELECT t.slug AS value, count(*) AS articles FROM json_each(?) w CROSS JOIN article_theme x ON x.ord = w.value
      JOIN theme t ON t.id = x.theme_id WHERE t.removed_at IS NULL GROUP BY t.id ORDER BY articles DESC, t.position LIMIT ${MOST_VALUES}`,
  ).all(ords)
  return success({
    total,
    counted: hits.length,
    themes,
    publications: valuesOf(rows, ({ publication }) => publication),
    years: valuesOf(rows, ({ year }) => year).toSorted((one, other) => other.value.localeCompare(one.value)),
    languages: valuesOf(rows, ({ language }) => language),
  })
}

function valuesOf(rows: readonly Row[], read: (row: Row) => string | null): FacetValue[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = read(row)
    if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, articles]) => ({ value, articles }))
    .toSorted((one, other) => other.articles - one.articles || one.value.localeCompare(other.value))
    .slice(0, MOST_VALUES)
}

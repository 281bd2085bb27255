import { DATED, MONTH, YEAR, A_YEAR_ALONE } from '../articles/ord.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** What a theme has in the articles of a month (`2022-01`), of a year of which no more is known (`2022`), or of no date (null). */
export type CoveredMonth = { theme: string; month: string | null; articles: number; marked: number; suggested: number }

/**
 * Themes by months, in the order of themes, then of time. The month comes from the article's place among all dates, so no article is looked up: an article that was lent a place of the next day (see
 * `freeOrd`) may count for the next month. Wants what waits to be kept; what was not looked through yet is not counted.
 */
export function coverageByMonth(db: ReadableDB): CoveredMonth[] {
  const rows = statement<Omit<CoveredMonth, 'month'> & { bucket: number }>(
    db,
    `WITH ${MARKED}, covered AS (
        SELECT theme_id, ${BUCKET} AS bucket, count(*) AS articles, 0 AS marked, sum(weak + likely + sure) AS suggested
          FROM waiting GROUP BY theme_id, bucket
        UNION ALL
        SELECT theme_id, ${BUCKET} AS bucket,
            sum(NOT EXISTS (SELECT 1 FROM waiting w WHERE w.theme_id = m.theme_id AND w.ord = m.ord)), sum(number), 0
          FROM marked m GROUP BY theme_id, bucket
      )
      SELECT t.slug AS theme, c.bucket, sum(c.articles) AS articles, sum(c.marked) AS marked, sum(c.suggested) AS suggested
        FROM covered c JOIN theme t ON t.id = c.theme_id WHERE t.removed_at IS NULL
        GROUP BY t.id, c.bucket ORDER BY t.position, t.id, c.bucket`,
  ).all()
  return rows.map(({ bucket, ...row }) => ({ ...row, month: monthOf(bucket) }))
}

/** Thirteen to a year: what is known to the year only, then its months; below 0: no date. */
const BUCKET = `CASE WHEN ord < ${DATED} THEN -1
  ELSE (ord - ${DATED}) / ${YEAR} * 13 + CASE WHEN (ord - ${DATED}) % ${YEAR} < ${A_YEAR_ALONE} THEN 0
    ELSE ((ord - ${DATED}) % ${YEAR} - ${A_YEAR_ALONE}) / ${MONTH} + 1 END END`

function monthOf(bucket: number): string | null {
  if (bucket < 0) return null
  const [year, month] = [String(Math.floor(bucket / 13)).padStart(4, '0'), bucket % 13]
  return month === 0 ? year : `${year}-${String(month).padStart(2, '0')}`
}

/** What is marked, theme by theme and article by article: excerpts, and paragraphs that were accepted and have no such excerpt. */
export const MARKED = `excerpted AS (
    SELECT e.article_id, x.theme_id, e.block, count(*) AS number FROM excerpt e JOIN excerpt_theme x ON x.excerpt_id = e.id
      WHERE e.removed_at IS NULL GROUP BY e.article_id, x.theme_id, e.block
  ), each_marked AS (
    SELECT article_id, theme_id, number FROM excerpted
    UNION ALL
    SELECT d.article_id, d.theme_id, 1 FROM theme_decision d WHERE d.decision = 'accepted' AND NOT EXISTS (
      SELECT 1 FROM excerpted m WHERE m.article_id = d.article_id AND m.theme_id = d.theme_id AND m.block = d.block)
  ), marked AS (
    SELECT m.theme_id, a.ord, sum(m.number) AS number FROM each_marked m JOIN article a ON a.id = m.article_id
      WHERE a.deleted_at IS NULL GROUP BY m.theme_id, a.ord
  )`

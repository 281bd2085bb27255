import { ordsOfMonth } from '../articles/ord.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { MARKED } from './coverage-months.ts'

export type CoveredCell = { ord: number; theme: string; marked: number; suggested: number }

/** `month`: only its articles (`2022-01`, `2022` for those of which only the year is known, null for those without a date; absent: all). `below`: an ord; `also`: a theme that they have, too. */
export type CoveredArticles = {
  theme: number | null
  also?: number | null
  month?: string | null | undefined
  below: number | null
  limit: number
}

/** The newest articles in which something is marked or suggested (of one theme, or of any), and how many there are in all. Costs what it answers, but for the count. */
export function coveredOrds(
  db: ReadableDB,
  { theme, also = null, month, below, limit }: CoveredArticles,
): { total: number; ords: number[] } {
  const { low, high } = month === undefined ? { low: 0, high: Number.MAX_SAFE_INTEGER } : ordsOfMonth(month)
  const covered = `WITH ${MARKED}, covered AS (
      SELECT ord FROM waiting WHERE ord BETWEEN :low AND :high AND (:theme IS NULL OR theme_id = :theme)
      UNION
      SELECT ord FROM marked WHERE ord BETWEEN :low AND :high AND (:theme IS NULL OR theme_id = :theme)
    ), wanted AS (
      SELECT ord FROM covered WHERE :also IS NULL
        OR ord IN (SELECT ord FROM waiting WHERE theme_id = :also UNION SELECT ord FROM marked WHERE theme_id = :also)
    )`
  const all = { low, high, theme, also }
  const total = statement<{ total: number }>(db, `${covered} SELECT count(*) AS total FROM wanted`).get(all)?.total ?? 0
  const rows = statement<{ ord: number }>(db, `${covered} SELECT ord FROM wanted ORDER BY ord DESC LIMIT :limit`)
  const ords = rows.all({ ...all, high: below === null ? high : Math.min(high, below - 1), limit }).map(({ ord }) => ord)
  return { total, ords }
}

/** What every theme has in these articles; nothing where it has nothing. */
export function coveredCells(db: ReadableDB, ords: readonly number[]): CoveredCell[] {
  return statement<CoveredCell>(
    db,
    `WITH ${MARKED}, wanted AS (SELECT value AS ord FROM json_each(?)), covered AS (
        SELECT w.ord, c.theme_id, 0 AS marked, c.weak + c.likely + c.sure AS suggested FROM wanted w JOIN waiting c ON c.ord = w.ord
        UNION ALL
        SELECT w.ord, m.theme_id, m.number, 0 FROM wanted w JOIN marked m ON m.ord = w.ord
      )
      SELECT c.ord, t.slug AS theme, sum(c.marked) AS marked, sum(c.suggested) AS suggested FROM covered c JOIN theme t ON t.id = c.theme_id
        WHERE t.removed_at IS NULL GROUP BY c.ord, t.id ORDER BY c.ord DESC, t.position, t.id`,
  ).all(JSON.stringify(ords))
}

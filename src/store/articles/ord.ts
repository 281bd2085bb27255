import type { PartialDate } from '#core/article.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

// An article's ord is its place among all dates. Each year has room for articles of which only the year is known, then for each month those of
// which only the month is known, then its days. Undated articles come before all years. The rooms are no larger than libraries need: the
// full-text tables store the difference from one rowid to the next, and 2^20 a day made them a sixth larger than 2^10.
const A_DAY = 2 ** 10
const A_MONTH_ALONE = 2 ** 13
export const A_YEAR_ALONE = 2 ** 16
export const MONTH = A_MONTH_ALONE + 31 * A_DAY
export const YEAR = A_YEAR_ALONE + 12 * MONTH
export const DATED = 2 ** 32

/** Both ends inclusive. */
export type OrdRange = { low: number; high: number }

/** The ords for articles of exactly this date and precision; null: undated. */
export function ordsOfDate(date: PartialDate | null): OrdRange {
  if (date === null) return { low: 1, high: DATED - 1 }
  const { low, month, day } = start(date)
  return { low, high: low + (day !== undefined ? A_DAY : month !== undefined ? A_MONTH_ALONE : A_YEAR_ALONE) - 1 }
}

/** The ords of a month and its days (`2022-01`), of articles of which only the year is known (`2022`), or of those without a date (null). */
export function ordsOfMonth(month: string | null): OrdRange {
  if (month === null || month.length === 4) return ordsOfDate(month)
  return ordRange(month, month)
}

/**
 * The ords of articles from one date to another, both inclusive at their precision: `to: 2022` includes December. An article whose date is known
 * to the year only counts as before January, to the month only as before its first day. Undated articles are in no range.
 */
export function ordRange(from: PartialDate | undefined, to: PartialDate | undefined): OrdRange {
  return { low: from === undefined ? DATED : start(from).low, high: to === undefined ? Number.MAX_SAFE_INTEGER : end(to) }
}

/**
 * A free ord for an article of this date. Where a room is full (1,024 articles of one day), the next one lends a place: such an article is sorted
 * and filtered as if it were a day younger.
 */
export function freeOrd(db: ReadableDB, date: PartialDate | null): number {
  let { low, high } = ordsOfDate(date)
  const find = statement<{ ord: number | null }>(db, 'SELECT max(ord) AS ord FROM article WHERE ord BETWEEN ? AND ?')
  for (;;) {
    const last = find.get(low, high)?.ord ?? null
    if (last === null) return low
    if (last < high) return last + 1
    // A day at a time, not a place: a feed may have thousands of one day.
    low = high + 1
    high += A_DAY
  }
}

/**
 * Whether some article outside the trash may stand in the room of another date: the last place of a day's room is taken, of which all other rooms are made. Read from an index alone.
 */
export function lendsPlaces(db: ReadableDB): boolean {
  const sql = `SELECT 1 AS found FROM article WHERE deleted_at IS NULL AND ord >= ${DATED} AND ord % ${A_DAY} = ${A_DAY - 1} LIMIT 1`
  return statement<{ found: 1 }>(db, sql).get() !== undefined
}

function start(date: PartialDate): { low: number; month: number | undefined; day: number | undefined } {
  const [year = 0, month, day] = date.split('-').map(Number)
  let low = DATED + year * YEAR
  if (month !== undefined) low += A_YEAR_ALONE + (month - 1) * MONTH
  if (day !== undefined) low += A_MONTH_ALONE + (day - 1) * A_DAY
  return { low, month, day }
}

function end(date: PartialDate): number {
  const { low, month, day } = start(date)
  return low + (day !== undefined ? A_DAY : month !== undefined ? MONTH : YEAR) - 1
}

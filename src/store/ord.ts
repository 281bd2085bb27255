import type { PartialDate } from '#core/article.ts'
import { statement, type ReadableDB } from './database.ts'

/** Articles a day may have: 2^20. */
const PER_DAY = 2 ** 20
const DAY_MILLISECONDS = 86_400_000
/** Day 1 is 1 January of the year 0, so that every date of ISO 8601 is positive and day 0 is left to articles without a date. */
const FIRST_DAY = Math.round(utc(0, 1, 1) / DAY_MILLISECONDS) - 1

/** The first day of a date known to the year, month or day; 0 for none. */
export function dayOfDate(date: PartialDate | null): number {
  if (date === null) return 0
  const [year, month, day] = parts(date)
  return Math.round(utc(year, month ?? 1, day ?? 1) / DAY_MILLISECONDS) - FIRST_DAY
}

/** The last day of a date: of `2022`, 31 December 2022. */
function lastDayOfDate(date: PartialDate): number {
  const [year, month, day] = parts(date)
  if (day !== undefined) return dayOfDate(date)
  const next = month === undefined ? utc(year + 1, 1, 1) : utc(year, month + 1, 1)
  return Math.round(next / DAY_MILLISECONDS) - FIRST_DAY - 1
}

/**
 * The ords of articles from one date to another, both inclusive at their precision (`to: 2022` includes December). An article whose date is known
 * to the year only counts by its first day. Undated articles are in no range.
 */
export function ordRange(from: PartialDate | undefined, to: PartialDate | undefined): { low: number; high: number } {
  return {
    low: (from === undefined ? 1 : dayOfDate(from)) * PER_DAY,
    high: to === undefined ? Number.MAX_SAFE_INTEGER : (lastDayOfDate(to) + 1) * PER_DAY - 1,
  }
}

/** The next free ord of a day. */
export function freeOrd(db: ReadableDB, day: number): number {
  const row = statement<{ ord: number | null }>(db, 'SELECT max(ord) AS ord FROM article WHERE ord >= ? AND ord < ?').get(
    day * PER_DAY,
    (day + 1) * PER_DAY,
  )
  return row?.ord == null ? day * PER_DAY : row.ord + 1
}

function parts(date: PartialDate): [number, number | undefined, number | undefined] {
  const [year = 0, month, day] = date.split('-').map(Number)
  return [year, month, day]
}

/** Date.UTC without its reading of years below 100 as 19xx. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

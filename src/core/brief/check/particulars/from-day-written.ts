import type { KnownDate } from './given-dates.ts'

/** The last such weekday before an article was written, or its own day; `day`: 0 for Sunday. With `isEarlier` (“last Tuesday”) never its own. Null where that day is not known whole. */
export function weekdayBefore(written: string | null, day: number, isEarlier = false): KnownDate | null {
  const at = new Date(`${written ?? ''}T00:00:00Z`)
  if (day === -1 || Number.isNaN(at.getTime())) return null
  const back = (at.getUTCDay() - day + 7) % 7
  at.setUTCDate(at.getUTCDate() - (back === 0 && isEarlier ? 7 : back))
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), decade: false }
}

/** The month so many months behind another (before it, below 0); `month`: from 1. */
export function monthFrom(year: number, month: number, by: number): KnownDate {
  const at = new Date(Date.UTC(year, month - 1 + by, 1))
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: null, decade: false }
}

import type { EvidenceEntry } from '../../evidence.ts'
import { datesIn, relativeTimesIn } from './dates.ts'
import type { DateInText } from './dates.ts'

/** A date as far as evidence gives it. */
export type KnownDate = Pick<DateInText, 'year' | 'month' | 'day' | 'decade'>

/**
 * The dates that an excerpt gives, years filled in from its other dates and its article’s, “last year” and “this year” told from that. The day it was
 * published is one of them where it gives no date itself, or where the sentence tells who wrote it (`credited`).
 */
export function datesGiven({ excerpt, article }: EvidenceEntry, credited: boolean): KnownDate[] {
  const [year = null, month = null, day = null] = article.date?.split('-').map(Number) ?? []
  const own = [...datesIn(excerpt.anchor.quote), ...datesIn(article.title)]
  const years = new Set(own.flatMap((date) => date.year ?? []))
  const filled = own.flatMap((date): KnownDate[] => {
    if (date.year !== null) return [date]
    const inYear = year === null ? [] : [month !== null && date.month !== null && date.month > month ? year - 1 : year]
    return [date, ...[...years, ...inYear].map((each) => ({ ...date, year: each }))]
  })
  const published = credited || own.length === 0 ? [{ year, month, day, decade: false }] : []
  const known = [...filled, ...published]
  return [...known, ...relativeDates(excerpt.anchor.quote, year), ...daysTold(excerpt.anchor.quote, article.date, known)]
}

const YESTERDAY = /(?<!\p{L})(?:yesterday|last night|вчера)(?!\p{L})/iu
const TODAY = /(?<!\p{L})(?:today|this morning|tonight|сегодня)(?!\p{L})/iu
const TOMORROW = /(?<!\p{L})(?:tomorrow|завтра)(?!\p{L})/iu
const NEXT_DAY =
  /(?<!\p{L})(?:the (?:next|following) day|a day later|на следующий день|назавтра|через день|днём позже)(?!\p{L})/iu
const DAY_BEFORE = /(?<!\p{L})(?:the (?:day before|previous day)|a day earlier|накануне|днём раньше)(?!\p{L})/iu

/** Days that a passage tells by another: yesterday from when it was written, “the next day” from the dates it gives. */
function daysTold(quote: string, written: string | null, known: readonly KnownDate[]): KnownDate[] {
  const [year = null, month = null, day = null] = written?.split('-').map(Number) ?? []
  const then = { year, month, day, decade: false }
  const told = (pattern: RegExp, from: readonly KnownDate[], by: number): KnownDate[] =>
    pattern.test(quote) ? from.flatMap((date) => moved(date, by)) : []
  return [
    ...told(YESTERDAY, [then], -1),
    ...told(TODAY, [then], 0),
    ...told(TOMORROW, [then], 1),
    ...told(NEXT_DAY, known, 1),
    ...told(DAY_BEFORE, known, -1),
  ]
}

/** The date so many days later; of a date without a year, in any year that is no leap year. */
function moved({ year, month, day }: KnownDate, by: number): KnownDate[] {
  if (month === null || day === null) return []
  const at = new Date(Date.UTC(year ?? 2001, month - 1, day + by))
  return [{ year: year === null ? null : at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), decade: false }]
}

function relativeDates(quote: string, year: number | null): KnownDate[] {
  if (year === null) return []
  return relativeTimesIn(quote).flatMap(({ printed }): KnownDate[] => {
    const ago = /^(\d+) (?:years?|лет|года?) (?:ago|назад)$/iu.exec(printed)
    const back = ago ? Number(ago[1]) : /^last|прошл/iu.test(printed) ? 1 : /^next|следующ|будущ/iu.test(printed) ? -1 : 0
    return [{ year: year - back, month: null, day: null, decade: false }]
  })
}

/** Whether one of the known dates bears this one out: all that it gives must be given there. */
export function isGiven(date: DateInText, known: readonly KnownDate[]): boolean {
  return known.some(
    (each) =>
      (date.year === null || sameYear(date, each)) &&
      (date.month === null || date.month === each.month) &&
      (date.day === null || date.day === each.day),
  )
}

function sameYear(date: DateInText, { year, decade }: KnownDate): boolean {
  if (year === null || date.year === null) return false
  if (date.decade) return Math.floor(year / 10) === Math.floor(date.year / 10)
  return !decade && year === date.year
}

import { datesIn, relativeTimesIn } from '../in-text/dates.ts'
import { shiftedDay, shiftedMonth, weekdayBefore, weekdayOf } from './calendar.ts'

/** A date that a text names, ISO 8601 as far as it is known; `told`: only from the day on which the text was written. */
export type ToldDate = { date: string; printed: string; start: number; end: number; told: boolean }

/** Words for how many, English and Russian. */
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  один: 1,
  два: 2,
  две: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  шесть: 6,
  семь: 7,
  восемь: 8,
  девять: 9,
  десять: 10,
}
/** A sentence that speaks of what is to come: its days without a year are. */
const AHEAD =
  /\b(?:will|shall|should|must|plans? to|due|(?:is|are) to|expected to|next)\b|(?<!\p{L})(?:буд(?:ет|ут)|долж(?:ен|н\p{L}+)|следующ\p{L}+)(?!\p{L})/iu
const AGO = /^(\p{L}+|\d+) (year|month|week|day|лет|год|месяц|недел|дн)\p{L}* (?:ago|назад)$/iu
const WEEKDAY = /^(on|last|next|this) (\p{L}+day)$/iu

/**
 * The dates that a text names, in their order. What is told from the day of writing (“on Tuesday”, “last year”, “14 March” without a year) is taken for the nearest such day in the past, as news
 * tells it, unless the words say otherwise (“next month”, “should … from July”); without such a day it is left out, as are seasons, decades, and what is told from another event (“a year earlier”).
 */
export function toldDates(text: string, written: string | null): ToldDate[] {
  const named = datesIn(text).flatMap(({ printed, start, end, year, month, day, decade }): ToldDate[] => {
    if (decade) return []
    const date = year === null ? nearest(month, day, written, AHEAD.test(text)) : iso(year, month, day)
    return date === null ? [] : [{ date, printed, start, end, told: year === null }]
  })
  const told = relativeTimesIn(text).flatMap(({ printed, start, end }): ToldDate[] => {
    if (named.some((each) => each.start < end && start < each.end)) return []
    const date = written === null ? null : fromDay(printed.toLowerCase(), written)
    return date === null ? [] : [{ date, printed, start, end, told: true }]
  })
  return [...named, ...told].toSorted((one, other) => one.start - other.start)
}

/** A day or month without a year: the latest that is not after the day of writing or, `ahead`, the first that is not before it. Null where none of both is known. */
function nearest(month: number | null, day: number | null, written: string | null, ahead: boolean): string | null {
  if (month === null || written === null) return null
  const year = Number(written.slice(0, 4))
  const date = iso(year, month, day)
  const [one, other] = [date.slice(0, written.length), written.slice(0, date.length)]
  if (ahead) return one < other ? iso(year + 1, month, day) : date
  return one > other ? iso(year - 1, month, day) : date
}

/** Null for what cannot be told from a day, or not from one that is known so far only. */
function fromDay(said: string, written: string): string | null {
  const year = Number(written.slice(0, 4))
  if (/^last year|прошл\p{L}+ году/u.test(said)) return String(year - 1)
  if (/^this year|(?:нынешн|текущ|эт)\p{L}+ году/u.test(said)) return String(year)
  if (/^next year|(?:следующ|будущ)\p{L}+ году/u.test(said)) return String(year + 1)
  const ago = AGO.exec(said)
  const count = ago === null ? null : countOf(ago[1] ?? '')
  if (ago !== null && count === null) return null
  if (ago !== null && count !== null && /^(?:year|лет|год)/u.test(ago[2] ?? '')) return String(year - count)
  if (written.length < 7) return null
  if (/^last month|прошл\p{L}+ месяце/u.test(said)) return shiftedMonth(written, -1)
  if (/^this month|(?:нынешн|текущ|эт)\p{L}+ месяце/u.test(said)) return written.slice(0, 7)
  if (/^next month|(?:следующ|будущ)\p{L}+ месяце/u.test(said)) return shiftedMonth(written, 1)
  if (ago !== null && count !== null && /^(?:month|месяц)/u.test(ago[2] ?? '')) return shiftedMonth(written, -count)
  return written.length < 10 ? null : fromWholeDay(said, written, ago?.[2] ?? null, count)
}

function fromWholeDay(said: string, written: string, unit: string | null, count: number | null): string | null {
  if (/^(?:yesterday|вчера)$/u.test(said)) return shiftedDay(written, -1)
  if (/^(?:tomorrow|завтра)$/u.test(said)) return shiftedDay(written, 1)
  if (unit !== null && count !== null) return shiftedDay(written, -count * (/^(?:week|недел)/u.test(unit) ? 7 : 1))
  // A week is no day: of it the month is told.
  if (/^last week|прошл\p{L}* неделе/u.test(said)) return shiftedDay(written, -7).slice(0, 7)
  if (/^this week|этой неделе/u.test(said)) return written.slice(0, 7)
  if (/^next week|следующ\p{L}* неделе/u.test(said)) return shiftedDay(written, 7).slice(0, 7)
  const weekday = WEEKDAY.exec(said)
  const wanted = weekday === null ? null : weekdayOf(weekday[2] ?? '')
  if (weekday === null || wanted === null) return null
  if (weekday[1] === 'next') return shiftedDay(weekdayBefore(written, wanted), 7)
  return weekday[1] === 'last' ? weekdayBefore(shiftedDay(written, -1), wanted) : weekdayBefore(written, wanted)
}

function countOf(word: string): number | null {
  return /^\d+$/u.test(word) ? Number(word) : (COUNTS[word] ?? null)
}

function iso(year: number, month: number | null, day: number | null): string {
  const named = String(year).padStart(4, '0')
  if (month === null) return named
  return day === null ? `${named}-${two(month)}` : `${named}-${two(month)}-${two(day)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

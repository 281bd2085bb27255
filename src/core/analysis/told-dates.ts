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
  /\b(?:will|shall|should|must|plans? to|due|(?:is|are) to|expected to|next)\b|(?<!\p{L})(?:буд(?:ет|ут)|долж(?:ен|н\p{L}+)|следующ\p{L}+|ожида(?:ется|ются)|намеч\p{L}+|заплан\p{L}+|планиру\p{L}+|предсто\p{L}+|вступ(?:ит|ят)|продолж(?:ится|атся)|начн[её](?:т|тся)|начнутся|пройд[её]т|пройдут|состо(?:ится|ятся)|завершит\p{L}*|откро(?:ет|ется)|подпиш(?:ет|ут))(?!\p{L})/iu
const AGO = /^(\p{L}+|\d+) (year|month|week|day|лет|год|месяц|недел|дн)\p{L}* (?:ago|назад)$/iu
const WEEKDAY = /^(on|last|next|this|в|во|прошл|минувш|следующ|будущ)(?:\p{L}* )(\p{L}+)$/iu
/** What is told from the day of writing beside what a check reads as that (`relativeTimesIn`): a day that it cannot compare is no use to it. */
const ALSO =
  /(?<![\p{L}\p{N}-])(?:the day (?:before yesterday|after tomorrow)|the (?:year|month) before last|позавчера|послезавтра|позапрошл\p{L}+ (?:год\p{L}|месяц\p{L}?)|(?:во? )?(?:(?:прошл|минувш|следующ|будущ)\p{L}+ |(?<=во? ))(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?!\p{L})/giu
/** Behind a month or a day of it: of which year it is. */
const OF_YEAR = /^,? (?:of |in )?(?:(last|this|next) year|(прошл|этого|нынешн|следующ|будущ)\p{L}* года)(?!\p{L})/iu

/**
 * The dates that a text names, in their order. What is told from the day of writing (“on Tuesday”, “last year”, “14 March” without a year) is taken for the nearest such day in the past, as news
 * tells it, unless the words say otherwise (“next month”, “should … from July”); without such a day it is left out, as are seasons, decades, and what is told from another event (“a year earlier”).
 */
export function toldDates(text: string, written: string | null): ToldDate[] {
  const ahead = AHEAD.test(text)
  const named = datesIn(text).flatMap(({ printed, start, end, year, month, day, decade }): ToldDate[] => {
    if (decade) return []
    const of = year === null && month !== null && written !== null ? OF_YEAR.exec(text.slice(end)) : null
    if (of !== null && written !== null) {
      const told = iso(yearOf(of, written), month, day)
      return [{ date: told, printed: printed + of[0], start, end: end + of[0].length, told: true }]
    }
    const date = year === null ? nearest(month, day, written, ahead) : iso(year, month, day)
    return date === null ? [] : [{ date, printed, start, end, told: year === null }]
  })
  const also = [...text.matchAll(ALSO)].map(({ 0: printed, index }) => ({ printed, start: index, end: index + printed.length }))
  const told = [...also, ...relativeTimesIn(text).filter((each) => !also.some((other) => meet(each, other)))].flatMap(
    ({ printed, start, end }): ToldDate[] => {
      if (named.some((each) => meet(each, { start, end }))) return []
      const date = written === null ? null : fromDay(printed.toLowerCase(), written, ahead)
      return date === null ? [] : [{ date, printed, start, end, told: true }]
    },
  )
  return [...named, ...told].toSorted((one, other) => one.start - other.start)
}

type Place = { start: number; end: number }
const meet = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end

/** A day or month without a year: the latest that is not after the day of writing or, `ahead`, the first that is not before it. Null where none of both is known. */
function nearest(month: number | null, day: number | null, written: string | null, ahead: boolean): string | null {
  if (month === null || written === null) return null
  const year = Number(written.slice(0, 4))
  const date = iso(year, month, day)
  const [one, other] = [date.slice(0, written.length), written.slice(0, date.length)]
  if (ahead) return one < other ? iso(year + 1, month, day) : date
  return one > other ? iso(year - 1, month, day) : date
}

/** The year that words behind a month name. */
function yearOf([, english, russian]: RegExpExecArray, written: string): number {
  const said = (english ?? russian ?? '').toLowerCase()
  return Number(written.slice(0, 4)) + (/^(?:last|прошл)/u.test(said) ? -1 : /^(?:next|следующ|будущ)/u.test(said) ? 1 : 0)
}

/** Null for what cannot be told from a day, or not from one that is known so far only. */
function fromDay(said: string, written: string, ahead: boolean): string | null {
  const year = Number(written.slice(0, 4))
  if (/^last year|прошл\p{L}+ году/u.test(said)) return String(year - 1)
  if (/^this year|(?:нынешн|текущ|эт)\p{L}+ году/u.test(said)) return String(year)
  if (/^next year|(?:следующ|будущ)\p{L}+ году/u.test(said)) return String(year + 1)
  if (/^the year before last|позапрошл\p{L}+ год/u.test(said)) return String(year - 2)
  const ago = AGO.exec(said)
  const count = ago === null ? null : countOf(ago[1] ?? '')
  if (ago !== null && count === null) return null
  if (ago !== null && count !== null && /^(?:year|лет|год)/u.test(ago[2] ?? '')) return String(year - count)
  if (written.length < 7) return null
  if (/^last month|прошл\p{L}+ месяце/u.test(said)) return shiftedMonth(written, -1)
  if (/^this month|(?:нынешн|текущ|эт)\p{L}+ месяце/u.test(said)) return written.slice(0, 7)
  if (/^next month|(?:следующ|будущ)\p{L}+ месяце/u.test(said)) return shiftedMonth(written, 1)
  if (ago !== null && count !== null && /^(?:month|месяц)/u.test(ago[2] ?? '')) return shiftedMonth(written, -count)
  if (/^the month before last|позапрошл\p{L}+ месяц/u.test(said)) return shiftedMonth(written, -2)
  return written.length < 10 ? null : fromWholeDay(said, written, { unit: ago?.[2] ?? null, count, ahead })
}

type Told = { unit: string | null; count: number | null; ahead: boolean }

function fromWholeDay(said: string, written: string, { unit, count, ahead }: Told): string | null {
  if (/^(?:yesterday|вчера)$/u.test(said)) return shiftedDay(written, -1)
  if (/^(?:tomorrow|завтра)$/u.test(said)) return shiftedDay(written, 1)
  if (/^(?:the day before yesterday|позавчера)$/u.test(said)) return shiftedDay(written, -2)
  if (/^(?:the day after tomorrow|послезавтра)$/u.test(said)) return shiftedDay(written, 2)
  // A week is no day: of it the month is told.
  if (unit !== null && count !== null)
    return /^(?:week|недел)/u.test(unit) ? shiftedDay(written, -count * 7).slice(0, 7) : shiftedDay(written, -count)
  if (/^last week|прошл\p{L}* неделе/u.test(said)) return shiftedDay(written, -7).slice(0, 7)
  if (/^this week|этой неделе/u.test(said)) return written.slice(0, 7)
  if (/^next week|следующ\p{L}* неделе/u.test(said)) return shiftedDay(written, 7).slice(0, 7)
  const weekday = WEEKDAY.exec(said.replace(/^во? (?=\p{L}+ )/u, ''))
  const wanted = weekday === null ? null : weekdayOf(weekday[2] ?? '')
  if (weekday === null || wanted === null) return null
  const which = weekday[1] ?? ''
  if (/^(?:next|следующ|будущ)/u.test(which)) return shiftedDay(weekdayBefore(written, wanted), 7)
  const isPast = /^(?:last|прошл|минувш)/u.test(which)
  if (ahead && !isPast) return shiftedDay(weekdayBefore(written, wanted), 7)
  return isPast ? weekdayBefore(shiftedDay(written, -1), wanted) : weekdayBefore(written, wanted)
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

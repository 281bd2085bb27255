import { monthFrom, weekdayBefore } from './from-day-written.ts'
import type { KnownDate } from './given-dates.ts'

const [YEAR, MONTH, DAY] = [
  /(?:(?<year>(?:19|20)\d\d)|(?<told>今|本|去|上|前|明|来))年/u,
  /(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:月?(?:份)?\s?[至到—–-]\s?(?<last>1[0-2]|0?[1-9]))?(?<![上本下])月(?:份)?/u,
  /(?<day>3[01]|[12]?\d)(?:[日号]?\s?[至到—–-]\s?(?<lastDay>3[01]|[12]?\d))?(?:号|日(?![元圆本均]))/u,
]
/** “2024年7月1日”, “今年1至7月”, “7月1日”, “去年”, “12日”: a date as Chinese writes it, the larger before the smaller; “三个月” counts months. */
const DATE = new RegExp(
  `${YEAR.source}(?:${MONTH.source}(?:${DAY.source})?)?|${later(MONTH)}(?:${later(DAY)})?|(?<!\\p{N})${last(DAY)}`,
  'gu',
)
const [LAST_MONTH, THIS_MONTH, NEXT_MONTH] = [/上月|上个月/u, /本月|当月/u, /下月|下个月/u]
/** “year on year”: beside what it was a year before. */
const COMPARED = /同比|比上年|较上年|较去年|比去年|上年同期|去年同期/u
const BACK: Record<string, number> = { 今: 0, 本: 0, 去: 1, 上: 1, 前: 2, 明: -1, 来: -1 }
const WEEKDAY = /(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])/gu
const DIGITS = '一二三四五六七八九'
const HAN = /\p{Script=Han}/u
/** Years written out, which are not read here. */
const WRITTEN_OUT = /[〇零一二三四五六七八九]{4}年/u

/** Named groups stand once in a pattern only: the same part once more, by another name. */
function later({ source }: RegExp): string {
  return source.replaceAll(/\(\?<(\w+)>/gu, '(?<$1Alone>')
}

function last({ source }: RegExp): string {
  return source.replaceAll(/\(\?<(\w+)>/gu, '(?<$1Only>')
}

/** Whether the dates of a text are read by `chineseDates`: written in Chinese, the years in figures. */
export const hasChineseDates = (text: string): boolean => HAN.test(text) && !WRITTEN_OUT.test(text)

/**
 * The dates of a Chinese text; a month without its year is of the year named last before it, or of the last such month before `written` (ISO, of any precision), the day it was published.
 * Empty for a text in another script.
 */
export function chineseDates(text: string, written: string | null): KnownDate[] {
  if (!HAN.test(text)) return []
  const [ownYear = null, ownMonth = null] = written?.split('-').map(Number) ?? []
  let year: number | null = null
  const found = [...text.matchAll(DATE)].flatMap((match): KnownDate[] => {
    const part = (name: string): string | undefined =>
      match.groups?.[name] ?? match.groups?.[`${name}Alone`] ?? match.groups?.[`${name}Only`]
    const told = part('told')
    if (part('year') !== undefined) year = Number(part('year'))
    else if (told !== undefined && ownYear !== null) year = ownYear - (BACK[told] ?? 0)
    const months = range(part('month'), part('last'))
    const days = range(part('day'), part('lastDay'))
    if (months.length === 0 && days.length === 0) return year === null ? [] : [dated(year, null, null)]
    return (months.length === 0 ? [ownMonth] : months).flatMap((month) => {
      const past = ownYear !== null && ownMonth !== null && month !== null && month > ownMonth ? ownYear - 1 : ownYear
      // A month may be of the year named before it, or of the article's own: “2019年…,7月” of a report on this July.
      const years = part('year') === undefined && told === undefined ? [...new Set([year, past])] : [year]
      return years.flatMap((each) => (days.length === 0 ? [null] : days).map((day) => dated(each, month, day)))
    })
  })
  const beside = COMPARED.test(text) ? [...found, dated(ownYear, null, null)] : []
  const compared = beside.flatMap((date) =>
    date.year === null ? [] : { ...dated(date.year - 1, date.month, null), compared: true },
  )
  return [...found, ...compared, ...monthsTold(text, ownYear, ownMonth), ...weekdays(text, written)]
}

const dated = (year: number | null, month: number | null, day: number | null): KnownDate => ({ year, month, day, decade: false })

/** From one number to another, both ends among them. */
function range(from: string | undefined, to: string | undefined): number[] {
  if (from === undefined) return []
  const [first, end] = [valueOf(from), valueOf(to ?? from)]
  return Array.from({ length: Math.max(1, end - first + 1) }, (_, index) => first + index)
}

function valueOf(number: string): number {
  if (/\d/u.test(number)) return Number(number)
  return number.startsWith('十') ? 10 + DIGITS.indexOf(number[1] ?? '') + 1 : DIGITS.indexOf(number) + 1
}

function monthsTold(text: string, year: number | null, month: number | null): KnownDate[] {
  if (year === null || month === null) return []
  return [LAST_MONTH, THIS_MONTH, NEXT_MONTH].flatMap((pattern, index) =>
    pattern.test(text) ? monthFrom(year, month, index - 1) : [],
  )
}

/** “周三”: the last one before the article, or its own day. */
function weekdays(text: string, written: string | null): KnownDate[] {
  return [...text.matchAll(WEEKDAY)].flatMap(
    ({ groups }) => weekdayBefore(written, (DIGITS.indexOf(groups?.['weekday'] ?? '') + 1) % 7) ?? [],
  )
}

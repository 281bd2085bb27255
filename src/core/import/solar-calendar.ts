import type { PartialDate } from '../article.ts'

/** The months of the solar calendar of Iran, and as they are called in Afghanistan. */
const IRANIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')
const AFGHAN = 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' ')

/** A pattern of their names. */
export const SOLAR_MONTH = [...IRANIAN, ...AFGHAN].join('|')

const DAY_MS = 86_400_000
/** The first day of 1400. */
const NEW_YEAR_1400 = Date.UTC(2021, 2, 21)
const LONG_MONTHS = 6
/** The rule of 33 years holds in these. */
const [FIRST, LAST] = [1244, 1472]

/** The day in our calendar of a day in the solar one (`24 دی 1400` is 14 January 2022); null for none of its days. */
export function solarDate(year: number, month: string, day: number): PartialDate | null {
  const index = Math.max(IRANIAN.indexOf(month), AFGHAN.indexOf(month))
  const days = index < LONG_MONTHS ? 31 : index < 11 || isLeap(year) ? 30 : 29
  if (index === -1 || year < FIRST || year > LAST || day < 1 || day > days) return null
  const before = index * 30 + Math.min(index, LONG_MONTHS)
  const sinceNewYear = 365 * (year - 1400) + leapsBefore(year) - leapsBefore(1400) + before + day - 1
  return new Date(NEW_YEAR_1400 + sinceNewYear * DAY_MS).toISOString().slice(0, 10)
}

/** Eight years of 33 have a day more. */
function isLeap(year: number): boolean {
  return (25 * year + 11) % 33 < 8
}

function leapsBefore(year: number): number {
  return Math.floor((8 * year + 21) / 33)
}

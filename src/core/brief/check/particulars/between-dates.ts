import { datesIn } from '#core/in-text/dates.ts'
import type { Source } from './given.ts'
import type { Quantity } from './quantities.ts'

/** A date as far as it is told. */
type Told = { year: number | null; month: number | null; day: number | null }

const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu
const DAY = 86_400_000
const [DAYS_OF_WEEK, DAYS_OF_MONTH, YEARS_OF_DECADE] = [7, 30.4, 10]
/** Of a unit: “five weeks” is said of 36 days, “almost three decades” of 28 years. */
const NEAR = 0.25

/** Whether a term is what lies between two dates that the evidence tells, or between one of them and the day it was published: “two years after the first”, “five weeks later”. */
export function isBetweenDates({ kind, values, bound }: Quantity, own: readonly Source[]): boolean {
  const told = own.flatMap(({ entry: { excerpt, article } }) => {
    const [year = null, month = null, day = null] = article.date?.split('-').map(Number) ?? []
    const published = { year, month, day }
    return [published, ...datesIn(excerpt.anchor.quote).flatMap((date) => withYears(date, published))]
  })
  const isExactly = (apart: number): boolean => values.includes(apart)
  const isNear = (apart: number): boolean => values.some((value) => agrees(value, apart, bound))
  const days = told.flatMap(daysOf)
  const months = told.flatMap(({ year, month }) => (year === null || month === null ? [] : year * 12 + month))
  const years = [
    ...own.flatMap(({ entry }) => entry.excerpt.anchor.quote.match(YEAR) ?? []).map(Number),
    ...told.flatMap(({ year }) => year ?? []),
  ]
  if (kind === 'day') return apartOf(days).some(isExactly)
  if (kind === 'week') return apartOf(days).some((apart) => isNear(apart / DAYS_OF_WEEK))
  if (kind === 'month') return apartOf(months).some(isExactly) || apartOf(days).some((apart) => isNear(apart / DAYS_OF_MONTH))
  if (kind === 'year') return apartOf(years).some(isExactly)
  return kind === 'decade' && apartOf(years).some((apart) => isNear(apart / YEARS_OF_DECADE))
}

function daysOf({ year, month, day }: Told): number[] {
  return year === null || month === null || day === null ? [] : [Date.UTC(year, month - 1, day) / DAY]
}

/** A day without its year is of the year of its article; one that would come after it may be still to come, or of the year before. */
function withYears({ year, month, day }: Told, published: Told): Told[] {
  if (year !== null || published.year === null) return [{ year, month, day }]
  const isLater = month !== null && published.month !== null && month > published.month
  return [published.year, ...(isLater ? [published.year - 1] : [])].map((each) => ({ year: each, month, day }))
}

function agrees(value: number, apart: number, bound: Quantity['bound']): boolean {
  if (bound === 'under') return apart < value && apart > value * (1 - NEAR)
  if (bound === 'over') return apart > value && apart < value * (1 + NEAR)
  return apart > 0 && Math.abs(apart - value) <= NEAR
}

function apartOf(values: readonly number[]): number[] {
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => Math.abs(one - other)))
}

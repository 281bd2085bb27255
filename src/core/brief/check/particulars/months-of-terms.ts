import type { KnownDate } from './given-dates.ts'

const QUARTERS = [
  /(?<!\p{L})(?:(?:the )?first quarter|1st quarter|Q1|(?:первом|первый|первого|I|1-м) квартал\p{L}*)(?:\s(?:of\s)?(\d{4}))?/giu,
  /(?<!\p{L})(?:(?:the )?second quarter|2nd quarter|Q2|(?:втором|второй|второго|II|2-м) квартал\p{L}*)(?:\s(?:of\s)?(\d{4}))?/giu,
  /(?<!\p{L})(?:(?:the )?third quarter|3rd quarter|Q3|(?:третьем|третий|третьего|III|3-м) квартал\p{L}*)(?:\s(?:of\s)?(\d{4}))?/giu,
  /(?<!\p{L})(?:(?:the )?(?:fourth|last) quarter|4th quarter|Q4|(?:четв[её]ртом|четв[её]ртый|четв[её]ртого|IV|4-м) квартал\p{L}*)(?:\s(?:of\s)?(\d{4}))?/giu,
]
const HALVES = [
  /(?<!\p{L})(?:(?:the )?first half(?! an? )|1H|H1|(?:перв\p{L}+|I|1-м) полугоди\p{L}+|перв\p{L}+ половин\p{L}+ года)(?:\s(?:of\s)?(\d{4}))?/giu,
  /(?<!\p{L})(?:(?:the )?(?:second|latter) half|2H|H2|(?:втор\p{L}+|II|2-м) полугоди\p{L}+|втор\p{L}+ половин\p{L}+ года)(?:\s(?:of\s)?(\d{4}))?/giu,
]
const COUNTS = 'two three four five six seven eight nine ten eleven'.split(' ')
const RUSSIAN_COUNTS = [/^дв/u, /^тр/u, /^четыр/u, /^пят/u, /^шест/u, /^сем/u, /^вос/u, /^девят/u, /^десят/u, /^одиннадцат/u]
/** “in the first nine months”, «за девять месяцев» */
const FIRST_MONTHS =
  /(?<!\p{L})(?:(?:the )?first (?<number>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven) months|(?:за|в) (?:первы\p{L} )?(?<russian>\d{1,2}|\p{L}{3,12}) месяц(?:а|ев))(?:\s(?:of\s)?(?<year>\d{4}))?/giu
const [OF_QUARTER, OF_HALF] = [3, 6]

/** The months that a part of a year is: “the third quarter of 2025” July to September of it, “the second half” July to December, “the first nine months” January to September. */
export function monthsOfTerms(quote: string, year: number | null): KnownDate[] {
  const months = (first: number, count: number, own: string | undefined): KnownDate[] =>
    Array.from({ length: count }, (_, index) => ({
      year: own === undefined ? year : Number(own),
      month: first + index,
      day: null,
      decade: false,
    }))
  const parts = [
    ...QUARTERS.map((pattern, index) => ({ pattern, first: index * OF_QUARTER + 1, count: OF_QUARTER })),
    ...HALVES.map((pattern, index) => ({ pattern, first: index * OF_HALF + 1, count: OF_HALF })),
  ]
  return [
    ...parts.flatMap(({ pattern, first, count }) =>
      [...quote.matchAll(pattern)].flatMap(({ 1: own }) => months(first, count, own)),
    ),
    ...[...quote.matchAll(FIRST_MONTHS)].flatMap(({ groups }) => months(1, countOf(groups ?? {}), groups?.['year'])),
  ]
}

function countOf({ number, russian = '' }: Partial<Record<string, string>>): number {
  const digits = Number(number ?? russian)
  if (Number.isInteger(digits) && digits > 0) return Math.min(digits, 12)
  const at =
    number === undefined
      ? RUSSIAN_COUNTS.findIndex((pattern) => pattern.test(russian.toLowerCase()))
      : COUNTS.indexOf(number.toLowerCase())
  return at === -1 ? 0 : at + 2
}

import { Season, type SourceDetails } from '#core/source-details.ts'
import { recordDate } from './record-date.ts'

/** Dashes and doubled hyphens between pages, as programs write them. */
const BETWEEN = / ?(?:-{1,3}|[‐‑–—]) ?/gu

/** Pages as they are printed: `115–140`; the last may be told apart from the first. */
export function recordPages(first: string, last = ''): string {
  const all = last === '' || last === first || /[-‐‑–—]/u.test(first) ? first : `${first}-${last}`
  return all
    .replace(/^pp?\.\s*/i, '')
    .replace(/(?<=\d)\+$/, '')
    .replace(BETWEEN, '–')
    .trim()
}

/** Seasons as CSL numbers them (1 is spring; biblatex and EDTF count from 21), and as they are called in records in English. */
const NAMED = /\b(spring|summer|autumn|fall|winter)\b/iu

function seasonIn(text: string): Season | undefined {
  const name = NAMED.exec(text)?.[1]?.toLowerCase()
  if (name !== undefined) return name === 'fall' ? 'autumn' : Season.parse(name)
  const number = /^(?:\d{4}-2)?([1-4])$/.exec(text.trim())?.[1]
  return number === undefined ? undefined : Season.options[Number(number) - 1]
}

/** `2022-01-14/2022-01-16`, `January 14-16, 2022`, `14–16 January 2022`, `2022 Jan 14-16`. */
const SPAN = /^(\d{4}-\d{2}(?:-\d{2})?)\/(\d{4}-\d{2}(?:-\d{2})?)$/
const DAYS =
  /^(\D{0,20})(\d{1,2})\s?[-–]\s?(\d{1,2})(?!\d)(\D{0,20}(?:\d{4})?)$|^(\d{4}\s+\p{L}{3,12}\.?\s+)(\d{1,2})\s?[-–]\s?(\d{1,2})$/u

/** What the fields of a record's date say beside it: the last day of several, or a season. The first field that says one counts. */
export function recordSpan(fields: readonly string[]): Pick<SourceDetails, 'until' | 'season'> {
  const [year = ''] = fields.flatMap((field) => /\b\d{4}\b/.exec(field)?.[0] ?? [])
  for (const field of fields) {
    const bare = field.trim()
    const until = SPAN.exec(bare)?.[2] ?? lastOfDays(bare, year)
    if (until !== undefined) return { until }
    const season = seasonIn(bare)
    if (season !== undefined) return { season }
  }
  return {}
}

function lastOfDays(text: string, year: string): string | undefined {
  const [, before, , last, after, yearAndMonth, , lastOf] = DAYS.exec(text) ?? []
  const day = yearAndMonth === undefined ? last : lastOf
  if (day === undefined || !/\p{L}{3}/u.test(`${before ?? ''}${after ?? ''}${yearAndMonth ?? ''}`)) return undefined
  const whole = yearAndMonth === undefined ? `${before ?? ''}${day}${after ?? ''}` : `${yearAndMonth}${day}`
  const date = recordDate(/\d{4}/.test(whole) ? whole : `${whole} ${year}`)
  return date?.length === 10 ? date : undefined
}

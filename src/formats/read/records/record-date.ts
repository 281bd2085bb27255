import type { PartialDate } from '#core/article.ts'
import { readDate } from '#core/import/dates.ts'
import type { BibRecord } from './bib-record.ts'

/** `2022/01/14/`, `2022/1`, `2022///Winter`, `2022-01-14/2022-02-01`: the parts that records separate by strokes, and the first day of a span. */
const PARTS = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?(?![\d-])/

/** `2021 Mar 07`, `2021 Mar`, `2021 Mar-Apr`: PubMed and ProQuest begin with the year. */
const YEAR_FIRST = /^(\d{4})\s+([^\s\d.,/-]{3,20})\.?(?:\s+(\d{1,2}))?(?!\d)/

/** `January 14-16, 2022`: an issue of several days is dated by the first. */
const SEVERAL_DAYS = /(^|\p{L} )(\d{1,2}) ?[-–] ?\d{1,2}(?=,? \d{4}$| \p{L}{3,20} \d{4}$)/u

/** The date that one field of a record states, as precisely as it does; null where it states none. */
export function recordDate(text: string): PartialDate | null {
  const bare = text.trim().replace(/[~?%]/g, '')
  const [, yearFirst = '', named = '', dayLast = ''] = YEAR_FIRST.exec(bare) ?? []
  const turned = named === '' ? null : readDate(`${dayLast} ${named} ${yearFirst}`.trim())
  if (turned !== null) return turned
  const parts = PARTS.exec(bare)
  if (parts !== null) {
    const [, year = '', month, day] = parts
    const padded = [year, month, month === undefined ? undefined : day].flatMap((part) =>
      // Zeros stand for a month or day that is not known.
      part === undefined || /^0+$/.test(part) ? [] : [part.padStart(2, '0')],
    )
    return readDate(padded.join('-')) ?? readDate(year)
  }
  return readDate(bare.replace(SEVERAL_DAYS, '$1$2')) ?? readDate(/(?:^|\D)(\d{4})(?!\d)/.exec(bare)?.[1] ?? '')
}

/** The most precise of several dates, all of the year that the first of them states. */
export function mostPrecise(dates: readonly (PartialDate | null)[]): PartialDate | null {
  const known = dates.filter((date) => date !== null)
  const year = known[0]?.slice(0, 4)
  return known.reduce<PartialDate | null>(
    (best, date) => (date.startsWith(year ?? '') && date.length > (best?.length ?? 0) ? date : best),
    null,
  )
}

/** The date of a record that keeps the year apart from the day (`March 4`), which may also be a whole date. */
export function endnoteDate(year: string, day: string): Pick<BibRecord, 'date' | 'badDate'> {
  const known = recordDate(year)
  const joined = known === null || day === '' ? null : recordDate(`${day} ${known.slice(0, 4)}`)
  const date = mostPrecise([known, day === '' ? null : recordDate(day), joined])
  return { date, badDate: date === null ? ([year, day].find((text) => text !== '') ?? null) : null }
}

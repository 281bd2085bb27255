import type { PartialDate } from '#core/article.ts'
import { readDate } from '#core/import/dates.ts'

/** `2022/01/14/`, `2022/1`, `2022///Winter`, `2022-01-14/2022-02-01`: the parts that records separate by strokes, and the first day of a span. */
const PARTS = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?(?![\d-])/

/** The date that one field of a record states, as precisely as it does; null where it states none. */
export function recordDate(text: string): PartialDate | null {
  const bare = text.trim().replace(/[~?%]/g, '')
  const parts = PARTS.exec(bare)
  if (parts !== null) {
    const [, year = '', month, day] = parts
    const padded = [year, month, month === undefined ? undefined : day].flatMap((part) =>
      part === undefined ? [] : [part.padStart(2, '0')],
    )
    return readDate(padded.join('-')) ?? readDate(year)
  }
  return readDate(bare) ?? readDate(/(?:^|\D)(\d{4})(?!\d)/.exec(bare)?.[1] ?? '')
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

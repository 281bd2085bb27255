import type { PartialDate } from '#core/article.ts'

/**
 * The moment a document says it was made: the start (UTC) of the date it carries. The clock is left out, so that the same brief gives the same
 * bytes.
 */
export function documentDate(date: PartialDate): Date {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day))
}

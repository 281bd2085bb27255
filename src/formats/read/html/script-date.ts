import type { PartialDate } from '#core/article.ts'
import { readDate } from '#core/import/dates.ts'

const STATED =
  /\\?"(?:date_?published|(?:first_?)?published_?(?:at|on|date|time)?|publish_?(?:date|time)|publication_?date|pub_?date|original_?publish_?date)\\?"\s?:\s?(?:\\?"([^"\\]{4,40})|(1\d{9})(?:\d{3})?(?!\d))/gi
const DAY = 10
const MOST = 1000

/** The day on which a text appeared as the page's programs have it, `"publishedAt":"2022-01-14T…"`. Null where there is none, or several: then they are those of other texts. */
export function scriptDate(html: string): PartialDate | null {
  const days = new Set<PartialDate>()
  let looked = 0
  for (const [, text = '', seconds] of html.matchAll(STATED)) {
    looked += 1
    if (looked > MOST) return null
    const date = readDate(seconds === undefined ? text : new Date(Number(seconds) * 1000).toISOString())
    if (date?.length === DAY) days.add(date)
    if (days.size > 1) return null
  }
  return [...days][0] ?? null
}

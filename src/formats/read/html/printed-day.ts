import type { PartialDate } from '#core/article.ts'

/** A time in Greenwich, which programs write wherever the page was made. */
const GREENWICH = /T(\d{2}):\d{2}.{0,12}(?:Z|[+-]00:?00)$/
const DAY_ONLY = /^\s*\d{4}-?\d{2}-?\d{2}\s*$/
const DAY_MS = 86_400_000
/** From this hour on it is the next day already where most readers east of Greenwich live, and before that hour still the day before in America. */
const NEXT_DAY_FROM = 14
const DAY_BEFORE_UNTIL = 10
/** A day that page and data state differently by more is that of something else. */
const MOST_APART = 31

/** Whether the text is a time in Greenwich. */
export function isGreenwich(stated: string): boolean {
  return GREENWICH.test(stated)
}

/**
 * Whether the day that a page prints is its date rather than that of its data, `stated` as it stands and `date` as read: a time in Greenwich may be of the day before or after, and a
 * day without a time is that of the last change as often as not.
 */
export function printedWins(printed: PartialDate | null, stated: string, date: PartialDate | null): boolean {
  if (printed?.length !== 10 || date?.length !== 10) return false
  const apart = (Date.parse(printed) - Date.parse(date)) / DAY_MS
  const hour = GREENWICH.exec(stated)?.[1]
  if (hour !== undefined)
    return (apart === 1 && Number(hour) >= NEXT_DAY_FROM) || (apart === -1 && Number(hour) < DAY_BEFORE_UNTIL)
  return DAY_ONLY.test(stated) && apart !== 0 && Math.abs(apart) <= MOST_APART
}

/** Names of tags in which many programs write when they made the page, to the minute. */
const WHEN_MADE = /^(?:date|gentime|created|timestamp)$/
const TO_THE_MINUTE = /\d:\d\d/

/** Whether a date that stands under such a name was written with the page: the page prints an earlier day. */
export function wasWrittenLater(name: string, stated: string, date: PartialDate | null, printed: PartialDate | null): boolean {
  if (!WHEN_MADE.test(name) || !TO_THE_MINUTE.test(stated)) return false
  return printed?.length === 10 && date?.length === 10 && printed < date
}

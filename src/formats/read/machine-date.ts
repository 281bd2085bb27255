import type { PartialDate } from '#core/article.ts'
import { readDate } from '#core/import/dates.ts'

/** Programs write the first second of their calendar (1601, 1970) where they know no date, and centuries from a battery that ran out. */
const FIRST_YEAR = 1971
const LAST_YEAR = 2099

/**
 * The day of a date that a program wrote (`Fri, 14 Jan 2022 23:30:00 +0600`, `2022-01-14T17:30:00Z`), as it stands there, in the sender's own zone;
 * null for dates on which no mail or feed can have been sent.
 */
export function machineDate(text: string): PartialDate | null {
  // RFC 822 had years of two digits.
  const whole = text.slice(0, 200).replace(/\b(\d{1,2} [A-Z][a-z]{2}) (\d{2})(?= \d{2}:)/, '$1 20$2')
  const date = readDate(whole)
  const year = Number(date?.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date : null
}

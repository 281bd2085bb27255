import { LOCALE, t } from '#text/text.ts'
import { withoutYearSign } from '../../ui/words.ts'
import type { MonthColumn } from './months.ts'

const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const SHORT = new Intl.DateTimeFormat(LOCALE, { month: 'short', timeZone: 'UTC' })

/** “March 2023”, “2023, month unknown”, “no date”. */
export function monthWords(month: string | null): string {
  if (month === null) return t('coverage:noDate')
  return month.length === 4
    ? t('coverage:yearOnly', { year: month })
    : withoutYearSign(MONTH.format(new Date(`${month}-01T00:00:00Z`)))
}

/** For the head of a narrow column: the month, and above it the year, where one begins in the chart. */
export function monthHead({ month, empty }: MonthColumn, before: MonthColumn | undefined): { label: string; above?: string } {
  if (month === null) return { label: '–' }
  if (month.length === 4) return { label: month }
  const year = month.slice(0, 4)
  const label = empty === undefined ? SHORT.format(new Date(`${month}-01T00:00:00Z`)) : '…'
  const known = before?.month ?? ''
  return empty !== undefined || (known.length > 4 && known.startsWith(year) && before?.empty === undefined)
    ? { label }
    : { label, above: year }
}

/** The head of a column that nothing stands before: a month says its year. */
export function firstHead(column: MonthColumn | undefined): { label?: string; above?: string } {
  return column === undefined ? {} : monthHead(column, undefined)
}

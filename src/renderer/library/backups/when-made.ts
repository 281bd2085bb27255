import { LOCALE } from '#text/text.ts'
import { withoutYearSign } from '../../ui/words.ts'

const MOMENT = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** `Fri, 14 Jan 2022, 10:42`, in the time of this machine. */
export function whenMade(at: string): string {
  return withoutYearSign(MOMENT.format(new Date(at)))
}

import { LOCALE } from '#text/text.ts'
import { withoutYearSign } from '../../ui/words.ts'

/** A moment as it is said of a version: `14 Jan 2022, 10:42`, `exactly` with its seconds. */
export function whenSaved(savedAt: string, exactly = false): string {
  const moment = new Date(savedAt).toLocaleString(LOCALE, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(exactly ? { second: '2-digit' } : {}),
  })
  return withoutYearSign(moment)
}

import type { PartialDate } from '#core/article.ts'

/** A date as printed, with the precision that is known: “14 January 2022”, “January 2022”, “2022”. `language` is BCP 47; English is British. */
export function dateText(date: PartialDate, language: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(moment)
}

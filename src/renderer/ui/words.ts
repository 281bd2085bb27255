import { en } from '#text/en/index.ts'
import { LOCALE, t } from '#text/text.ts'

const DATES = new Map([
  [4, new Intl.DateTimeFormat(LOCALE, { year: 'numeric', timeZone: 'UTC' })],
  [7, new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'short', timeZone: 'UTC' })],
  [10, new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' })],
])

/** `14 Jan 2023`, `Jan 2023` or `2023`, as precise as the date is known; empty for none. */
export function shortDate(date: string | null): string {
  if (date === null) return ''
  const format = DATES.get(date.length)
  const time = Date.parse(date)
  return format && !Number.isNaN(time) ? withoutYearSign(format.format(time)) : date
}

/** Russian puts “г.” behind each year, which a list of them needs as little as English needs “AD”. */
export function withoutYearSign(date: string): string {
  return date.replace(/(?<=\d)\sг\./u, '')
}

type Plural<K> = K extends `${infer Noun}_one` ? Noun : never
export type Counted = Plural<keyof typeof en.window.count>

/** `1 article`, `2,104 articles`. */
export function counted(count: number, noun: Counted): string {
  return t(`window:count.${noun}`, { count })
}

/** `D. Whitcombe, A. Serik · Institute Papers`: who wrote it and where, as far as that is known. */
export function origin(article: { authors: readonly string[]; publication: string | null }): string {
  const authors =
    article.authors.length > 3
      ? t('window:authorsAndMore', { authors: article.authors.slice(0, 2).join(', '), more: article.authors.length - 2 })
      : article.authors.join(', ')
  return joined([authors, article.publication ?? ''])
}

/** `D. Whitcombe, A. Serik · Institute Papers · 14 Jan 2023`: what is known, in this order. */
export function byline(article: { authors: readonly string[]; publication: string | null; date: string | null }): string {
  return joined([origin(article), shortDate(article.date)])
}

function joined(parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

const names = new Intl.DisplayNames([LOCALE], { type: 'language', fallback: 'code' })

/** The name of a BCP 47 language, or the tag itself where it is not one. */
export function languageName(language: string): string {
  try {
    return names.of(language) ?? language
  } catch {
    return language
  }
}

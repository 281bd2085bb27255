import type { Tag } from '#core/brief.ts'
import { t } from '#text/text.ts'
import { datesIn, type DateInText } from '#core/in-text/dates.ts'
import { hasChineseDates } from './chinese-dates.ts'
import { isDeadline } from './deadline.ts'
import { datesBehind, isGiven } from './given-dates.ts'
import type { Given, Source } from './given.ts'
import { isPerhapsTold } from './perhaps-told-dates.ts'

/** “the 2022 study”: when it was published. */
const OF_PIECE =
  /^\s(?:study|report|paper|survey|article|analysis|review|briefing|poll|speech|interview|essay|statement)(?!\p{L})/iu

/** Dates of an excerpt that a finding shows. */
const MOST_DATES = 4

/** The dates of a sentence that its evidence does not give, and those that could not be compared. `credited`: it tells who wrote or said it. */
export function strangeDates(
  plain: string,
  dates: readonly DateInText[],
  own: readonly Source[],
  given: Given,
  { credited, tag }: { credited: boolean; tag: Tag | null },
): { strange: DateInText[]; unread: string[] } {
  const known = given.dates(credited)
  const missing = dates.filter(
    (date) =>
      !isGiven(date, datesBehind(plain.slice(0, date.start), known, given.dates)) &&
      !isWhenPublished(date, own) &&
      !(date.month === null && OF_PIECE.test(plain.slice(date.end)) && isGiven(date, given.dates(true))),
  )
  const isUnread = (date: DateInText): boolean =>
    own.length === 0 ||
    (tag === 'judgement' && isDeadline(plain, date.start)) ||
    isInUnread(date, own) === 'unknown' ||
    isPerhapsTold(date, plain, own)
  return {
    strange: missing.filter((date) => !isUnread(date) && isInUnread(date, own) !== 'given'),
    unread: missing.filter(isUnread).map(({ printed }) => printed),
  }
}

/** What was so in the month in which its source was written, told with that month; not where the passage has that month of another year. */
function isWhenPublished({ year, month, day }: DateInText, own: readonly Source[]): boolean {
  if (year === null || month === null || day !== null) return false
  return own.some(({ entry: { excerpt, article } }) => {
    const published = article.date?.slice(0, 7) === `${year}-${String(month).padStart(2, '0')}`
    return (
      published && !datesIn(excerpt.anchor.quote).some((each) => each.month === month && each.year !== null && each.year !== year)
    )
  })
}

/** Evidence in a language whose words are not read gives a year by its figures; a month stands there in words nobody compared. Null for evidence that is read, and for another year. */
function isInUnread({ year, month }: DateInText, own: readonly Source[]): 'given' | 'unknown' | null {
  const quotes = own
    .flatMap(({ readable, entry }) => (readable ? [] : entry.excerpt.anchor.quote))
    .filter((quote) => !hasChineseDates(quote))
  if (quotes.length === 0) return null
  const holdsYear = year !== null && quotes.some((quote) => quote.match(/\d+/gu)?.some((digits) => Number(digits) === year))
  // “im Vorjahr”: the year before or behind one that stands there.
  const isNext =
    year !== null && quotes.some((quote) => quote.match(/\d+/gu)?.some((digits) => Math.abs(Number(digits) - year) === 1))
  if (year !== null && !holdsYear) return isNext ? 'unknown' : null
  return month === null ? 'given' : 'unknown'
}

/** “4:5 gives May 2021, 2022-01-14.”: what the author probably meant to write. */
export function datesTold(own: readonly Source[]): string {
  return own
    .map(({ entry: { excerpt, article } }) => {
      const told = datesIn(excerpt.anchor.quote).map(({ printed }) => printed)
      const dates = [...told.slice(0, MOST_DATES), ...(article.date === null ? [] : [article.date])]
      return dates.length === 0
        ? t('check:noDates', { excerpt: excerpt.id })
        : t('check:knownDates', { excerpt: excerpt.id, dates: dates.join(', ') })
    })
    .join(' ')
}

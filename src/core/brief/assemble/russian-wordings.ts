import type { EvidenceEntry } from '../evidence.ts'
import { publicationName } from '../evidence.ts'
import { escapeInline } from '../inline.ts'
import { joinNames } from '../resolve/attribution.ts'
import { areSeveral, isBody, surname, writersOf } from './source-name.ts'

/** What may have been said of the source just before: its name and place, its date (`when`, as it is printed, null then or where there is none). */
type Said = { known: boolean; when: string | null }

/**
 * A quotation with its source in Russian, in every way of introducing it. Names and titles stay in the nominative and verbs in the present, so that neither
 * the case nor the gender of a foreign name is guessed; where and when is said in brackets. The theme is not named: the heading above does.
 */
export function russianWordings(
  { excerpt, article }: EvidenceEntry,
  { known, when }: Said,
): { text: string; hasDate: boolean }[] {
  const quote = excerpt.anchor.quote.trim()
  const words = escapeInline(quote.replace(/(?<!\.)\.$/u, ''))
  const colon = `: «${words}»${/[!?…]$|\.\.$/u.test(quote) ? '' : '.'}`
  const dash = /^\p{Lu}/u.test(quote) && /[^.]\.$/u.test(quote) ? `«${words}», – ` : null
  const outlet = italics(publicationName(article.publication))
  const title = italics(article.title.trim())
  const hasDate = when !== null
  const told = (lead: (place: string) => string, place: string): { text: string; hasDate: boolean }[] => [
    { text: `Как ${lead(place)}${colon}`, hasDate },
    ...(dash === null ? [] : [{ text: `${dash}${lead(place)}.`, hasDate }]),
  ]
  const authors = writersOf(article)
  if (authors.length === 0) {
    const named = title === null ? 'В статье без заглавия' : `В статье ${title}`
    const inArticle = { text: `${named}${brackets(known ? null : outlet, when)} говорится${colon}`, hasDate }
    if (outlet === null || known) return [inArticle]
    return [inArticle, ...told((place) => `пишет издание ${outlet}${place}`, brackets(when))]
  }
  const bodies = authors.some((author) => isBody(author, article.organisations))
  const names = joinNames(
    authors.map((author) => escapeInline(known && !bodies ? surname(author) : author)),
    'ru',
  )
  const several = authors.length > 1 || (bodies && areSeveral(names))
  const verb = bodies ? (several ? 'сообщают' : 'сообщает') : several ? 'пишут' : 'пишет'
  const place = brackets(known ? null : (outlet ?? title), when)
  return [
    ...told((where) => `${verb} ${names}${where}`, place),
    { text: `${names.charAt(0).toUpperCase()}${names.slice(1)} ${verb}${place}${colon}`, hasDate },
  ]
}

function italics(name: string | null): string | null {
  return name === null || name === '' ? null : `*${escapeInline(name)}*`
}

/** “ (*Обозреватель*, январь 2022 г.)”, of what is known; else nothing. */
function brackets(...facts: readonly (string | null)[]): string {
  const told = facts.filter((fact) => fact !== null).join(', ')
  return told === '' ? '' : ` (${told})`
}

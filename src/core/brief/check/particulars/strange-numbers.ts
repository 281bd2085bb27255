import type { Tag } from '#core/brief.ts'
import { withoutDates, type DateInText } from '#core/in-text/dates.ts'
import { t } from '#text/text.ts'
import type { Given, Source } from './given.ts'
import { isTerm, isUnitless } from './measures.ts'
import { ordinalsIn, strangeOrdinals } from './ordinals.ts'
import { countsUncounted, perhapsWorkedOut } from './perhaps-worked-out.ts'
import { mismatch, quantitiesIn, type Quantity } from './quantities.ts'
import { isWorkedOut, strangeTerms } from './worked-out.ts'
import { undatedQuantities } from './undated-quantities.ts'

/** A sentence and what is left of it to read numbers from (`plain`); `read`: its numbers in words as well. */
type Told = { text: string; plain: string; tag: Tag | null; dates: readonly DateInText[]; read: boolean }

/** Numbers of an excerpt that a finding shows. */
const MOST_NUMBERS = 4
/** Less than this counts single things, which an author may do by herself. */
const LEAST_OWN = 100
const OF_SOURCES =
  /^\s(?:independent\s)?(?:sources?|outlets?|articles?|reports?|papers?|authors?|источник\p{L}*|издани\p{L}*|автор\p{L}*)(?!\p{L})/iu

/** What is to be said of the numbers of a sentence that its evidence does not give, and those that could not be compared. */
export function strangeNumbers(
  { text, plain, tag, dates, read }: Told,
  own: readonly Source[],
  given: Given,
): { strange: string[]; unread: string[] } {
  const [strange, unread]: [string[], string[]] = [[], []]
  const quotes = own.map(({ entry }) => entry.excerpt.anchor.quote)
  const figures = ordinalsIn(plain).filter(({ printed }) => /[\d-]/u.test(printed))
  for (const quantity of distinct(quantitiesIn(withoutDates(plain, [...dates, ...figures]), read))) {
    const wrong = mismatch(quantity, given.quantitiesLike(quantity))
    if (wrong === null || countsSources(quantity, text, own) || isWorkedOut(quantity, text, own)) continue
    const from = wrong.as === null ? perhapsWorkedOut(quantity, text, quotes) : null
    if (quantity.inWords && !given.readable) unread.push(quantity.printed)
    else if (own.length === 0 && isOwnFigure(quantity))
      strange.push(t('check:ownNumber', { number: quantity.printed, tag: tagName(tag) }))
    else if (own.length === 0 || definite(text, quantity) || countsUncounted(quantity, text, quotes))
      unread.push(quantity.printed)
    else if (from !== null) unread.push(t('check:perhapsFrom', { number: quantity.printed, one: from[0], other: from[1] }))
    else strange.push(strangeNumber(quantity, wrong.as, own))
  }
  for (const { printed } of strangeTerms(plain, own)) strange.push(strangeNumber({ printed }, null, own))
  const counted = quantitiesIn(withoutDates(plain, figures), read)
  const texts = own.flatMap(({ entry: { excerpt, article, block } }) => [excerpt.anchor.quote, article.title, block?.text ?? ''])
  for (const ordinal of strangeOrdinals(withoutDates(plain, dates), texts)) {
    if (counted.some(({ start, end }) => ordinal.start < end && start < ordinal.end)) continue
    if (ordinal.other === null || own.length === 0) unread.push(ordinal.printed)
    else strange.push(t('gate:ordinal', { number: ordinal.printed, other: ordinal.other }))
  }
  return { strange, unread }
}

/** “Two outlets say”: the author counts what she cites. */
function countsSources({ end, values }: Quantity, text: string, own: readonly Source[]): boolean {
  if (!OF_SOURCES.test(text.slice(end, end + 32))) return false
  return own.length === 0 || values.includes(new Set(own.map(({ entry }) => entry.article.publication ?? entry.article.id)).size)
}

/** “the two sides”, “these three”: known ones, which the sentence does not count. */
function definite(text: string, { start, inWords, values }: Quantity): boolean {
  // “Two experts disagree: A …, and B …”: the author counts what she lists.
  if (inWords && start === 0 && (values[0] ?? 0) <= 3 && /:\s/u.test(text)) return true
  return (
    inWords &&
    (values[0] ?? 0) <= 3 &&
    /(?:^|[^\p{L}])(?:the|these|those|both|other|its|their|our|эти|этих|оба|обе)\s$/iu.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
}

function isOwnFigure({ kind, values }: Quantity): boolean {
  return !isTerm(kind) && (!isUnitless(kind) || values.some((value) => value >= LEAST_OWN))
}

function tagName(tag: Tag | null): string {
  return t(`check:tagged.${tag ?? 'judgement'}`)
}

function strangeNumber({ printed }: Pick<Quantity, 'printed'>, as: Quantity | null, own: readonly Source[]): string {
  const known = whatTheySay(own)
  if (as !== null) return t('check:otherNumber', { number: printed, known })
  return known === ''
    ? t('check:strangeNumber', { number: printed })
    : t('check:strangeNumberWithKnown', { number: printed, known })
}

/** “4:5 says 1.2, 1.5 million.”: what the author probably meant to write. */
function whatTheySay(own: readonly Source[]): string {
  return own
    .map(({ entry: { excerpt } }) => {
      const quote = excerpt.anchor.quote
      return { id: excerpt.id, numbers: undatedQuantities(quote).map(({ printed }) => printed) }
    })
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ id, numbers }) => t('check:knownNumbers', { excerpt: id, numbers: numbers.slice(0, MOST_NUMBERS).join(', ') }))
    .join(' ')
}

function distinct(quantities: readonly Quantity[]): Quantity[] {
  return [...new Map(quantities.map((each) => [`${each.printed} ${each.way}`, each])).values()]
}

import { isNearTo } from './near.ts'
import { ordinalsIn } from './ordinals.ts'
import { type Quantity } from './quantities.ts'
import { toldIn, valuesLike, type Told } from './told-numbers.ts'
import { isUnitless } from './measures.ts'
import { undatedQuantities } from './undated-quantities.ts'

/** Whether a number follows from what its evidence tells in another way than by numbers of the same kind: a place in an order, a list, one part of a division. */
export function isWorkedOutOtherwise(quantity: Quantity, text: string, quotes: readonly string[]): boolean {
  if (isOneOfRatio(quantity, text) || isBeforeOrdinal(quantity, text, quotes) || countsNames(quantity, text, quotes)) return true
  const given = quotes.flatMap((quote) => toldIn(quote))
  return [
    ...stepsThan(quantity, given, quotes),
    ...basesOf(quantity, given, quotes),
    ...(isRatio(quantity, text) ? quotients(given, given) : []),
    ...(isOfOne(quantity, text) ? quotients(likeOf(quantity, given), counts(given)) : []),
    ...(TOTAL.test(text) ? productsOf(quantity, given) : []),
  ].some((value) => isNearTo(quantity, value))
}

const AHEAD =
  /(?<!\p{L})(?:before|ahead|above|earlier|previous(?:ly)?|prior|preced\p{L}+|до|ранее|раньше|прежде|впереди|предыдущ\p{L}+)(?!\p{L})/iu

/** “Two had been held before” of the third, “three stood ahead of it” of the fourth, “had nine members before” of the tenth. */
function isBeforeOrdinal({ values: [told], kind }: Quantity, text: string, quotes: readonly string[]): boolean {
  if (told === undefined || !isUnitless(kind) || !AHEAD.test(text)) return false
  return quotes.some((quote) => ordinalsIn(quote).some(({ value }) => value === told + 1))
}

/** Three names or more with commas and an “and”, each of one or two words. */
const NAMES =
  /(?<![\p{L}-])\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)+,? (?:and|и) (?:the )?\p{Lu}[\p{L}’'-]+/gu

/** “bidders from four countries” of “Russian, Chinese, French and Korean bidders”. */
function countsNames({ values, inWords, kind, end }: Quantity, text: string, quotes: readonly string[]): boolean {
  if (!inWords || !isUnitless(kind) || !/^\s\p{L}/u.test(text.slice(end))) return false
  return quotes.some((quote) =>
    (quote.match(NAMES) ?? []).some((names) => values.includes(names.split(/, (?:and |и )?| and | и /u).length)),
  )
}

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const THAN = new RegExp(`(?<![\\p{L}\\p{N}])(?<number>\\d{1,2}|${SMALL.join('|')}) (?<way>more|fewer|less) than`, 'giu')

/** “eight voyages, one more than last year”: seven then. */
function stepsThan(quantity: Quantity, given: readonly Told[], quotes: readonly string[]): number[] {
  if (/^(?:share|points|factor)$/u.test(quantity.kind)) return []
  const steps = quotes.flatMap((quote) =>
    [...quote.matchAll(THAN)].map(({ groups: { number = '', way = '' } = {} }) => {
      const step = SMALL.indexOf(number.toLowerCase()) + 1 || Number(number)
      return way.toLowerCase() === 'more' ? -step : step
    }),
  )
  return given
    .filter(({ kind }) => kind !== 'share')
    .flatMap((each) => valuesLike({ ...quantity, kind: 'any' }, each).flatMap((value) => steps.map((step) => value + step)))
}

const BESIDE = /^\s(?:bpd\s|tonnes\s|tons\s)?(?<way>above|over|below|under|short of)\s(?:its|their|his|her|the)(?!\p{L})/iu

/** “1.88 million, 380,000 above its quota”: what that is. */
function basesOf(quantity: Quantity, given: readonly Told[], quotes: readonly string[]): number[] {
  const steps = quotes.flatMap((quote) =>
    undatedQuantities(quote).flatMap((each) => {
      const way = BESIDE.exec(quote.slice(each.end))?.groups?.['way'] ?? null
      return way === null ? [] : valuesLike(quantity, each).map((value) => (/above|over/iu.test(way) ? -value : value))
    }),
  )
  return given.flatMap((each) => valuesLike(quantity, each).flatMap((value) => steps.map((step) => value + step)))
}

/** “22 to 1”: the other number of it is compared. */
function isOneOfRatio({ values, start }: Quantity, text: string): boolean {
  return (
    values.includes(1) &&
    /(?:\d|\p{L})\s?(?:to|:|к)\s?$/iu.test(text.slice(Math.max(0, start - 8), start)) &&
    /(?<!\p{L})(?:ratio|соотношени\p{L}*|odds|outnumber\p{L}*)(?!\p{L})|\d\s?(?:to|:|к)\s?$/iu.test(text.slice(0, start))
  )
}

/** “six to one”, “six for every one”. */
function isRatio({ kind, end }: Quantity, text: string): boolean {
  return isUnitless(kind) && /^\s(?:to|for every|к) (?:one|1|одному)(?![\p{L}\p{N}])/iu.test(text.slice(end))
}

/** “some $25,700 apiece”: a sum through what there is of it. */
function isOfOne({ start, end }: Quantity, text: string): boolean {
  return (
    /^(?:\s\p{L}+)?\s(?:apiece|each|a piece|per \p{L}+|a head|на кажд\p{L}+|за (?:штуку|кажд\p{L}+))(?!\p{L})/iu.test(
      text.slice(end),
    ) || /(?<!\p{L})(?:on average|averag\p{L}+|mean|apiece at|в среднем)(?!\p{L})[^.;]{0,30}$/iu.test(text.slice(0, start))
  )
}

const TOTAL =
  /(?<!\p{L})(?:total\p{L}*|in all|altogether|overall|impl(?:y|ies|ied)|comes? to|came to|amounts? to|amounted to|worth|всего|в сумме|итого)(?!\p{L})/iu
/** Fewer of a thing are no count to divide by. */
const COUNTED = 2

const likeOf = (quantity: Quantity, given: readonly Told[]): Told[] => given.filter(({ kind }) => kind === quantity.kind)
const counts = (given: readonly Told[]): Told[] =>
  given.filter(({ kind, values: [value = 0] }) => isUnitless(kind) && value >= COUNTED)

function quotients(wholes: readonly Told[], parts: readonly Told[]): number[] {
  return wholes.flatMap((whole) =>
    parts.flatMap((part) => (part === whole ? [] : whole.values.flatMap((value) => part.values.map((by) => value / by)))),
  )
}

/** What so many cost at so much each, where that is told as an average or of each. */
function productsOf(quantity: Quantity, given: readonly Told[]): number[] {
  return likeOf(quantity, given).flatMap(({ values }) =>
    counts(given).flatMap((count) => values.flatMap((value) => count.values.map((by) => value * by))),
  )
}

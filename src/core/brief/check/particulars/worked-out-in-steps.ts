import { datesIn } from '#core/in-text/dates.ts'
import { isNearTo } from './near.ts'
import type { Quantity } from './quantities.ts'
import { isShare } from './share-as-told.ts'
import { toldIn, valuesLike, type Told } from './told-numbers.ts'
import { isUnitless } from './measures.ts'

/** Things that are counted one by one, a share of which is no whole number. */
const MOST_COUNTED = 1000
/** Years that a yearly number is told to go on. */
const MOST_YEARS = 30

/**
 * Whether a number follows from its evidence in a way that the sentence's and the passage's words name: what it was before it grew by a share, what is left when it fell by one, the whole of
 * which a part is told, a share of a share, so many of those counted, what comes together in so many years.
 */
export function isWorkedOutInSteps(quantity: Quantity, text: string, quotes: readonly string[]): boolean {
  return quotes.some((quote) => {
    const given = toldIn(quote)
    if (quantity.kind === 'share')
      return sharesOfShares(given, text, quote).some((share) => share > 0 && share < 1 && isShare(quantity, share))
    if (/^(?:factor|points)$/u.test(quantity.kind)) return false
    return (
      isLeastOf(quantity, given, quote) ||
      [
        ...beforeGrowth(quantity, given, text, quote),
        ...behindFall(quantity, given, quote),
        ...wholesOf(quantity, given, text, quote),
        ...inYears(quantity, given, text, quote),
        ...passedBy(quantity, given, quote),
        ...forEach(quantity, given, text, quote),
      ].some((value) => isNearTo(quantity, value, ROUNDED))
    )
  })
}

/** Relative: two figures of a number that was divided. */
const ROUNDED = 0.012

const COMPARED =
  /^\s(?:(?<more>more|higher|up|above|larger|greater|больше|выше)|(?<less>less|fewer|lower|down|below|smaller|меньше|ниже))\s(?:than|on|from|чем|против)\s?(?<behind>[^.;]{0,60})/iu
const EARLIER =
  /(?<!\p{L})(?:before|earlier|previous(?:ly)?|had been|had stood|used to|prior|preceding|last year|до|раньше|ранее|прежде|прошл\p{L}+|предыдущ\p{L}+|годом)(?!\p{L})/iu

/** “655,000, 78 per cent more than in 2023”: what there were in 2023. */
function beforeGrowth(quantity: Quantity, given: readonly Told[], text: string, quote: string): number[] {
  const own = new Set(datesIn(text).flatMap(({ year }) => year ?? []))
  return given.filter(isShareTold).flatMap((share) => {
    const { more, behind = '' } = COMPARED.exec(quote.slice(share.end))?.groups ?? {}
    if (behind === '') return []
    const isMeant = datesIn(behind).some(({ year }) => year !== null && own.has(year)) || EARLIER.test(text)
    const by = (more === undefined ? -1 : 1) * (share.values[0] ?? 0)
    return isMeant ? likeIn(share, quantity, given).map((value) => value / (1 + by)) : []
  })
}

/** “26,300, and then fell by more than half”: what is left is less than half. */
function behindFall(quantity: Quantity, given: readonly Told[], quote: string): number[] {
  const falls = given.filter(
    (each) => isShareTold(each) && each.step === 'by' && each.way !== 0 && !COMPARED.test(quote.slice(each.end)),
  )
  return falls.flatMap((fall) => {
    const {
      bound,
      way,
      values: [share = 0],
    } = fall
    // Of a fall by more than half only “less than” can be told, of a rise “more than”.
    if (
      bound !== null &&
      bound !== 'about' &&
      quantity.bound !== (bound === 'over' && way === -1 ? 'under' : bound === 'over' ? 'over' : null)
    )
      return []
    return likeIn(fall, quantity, given).map((value) => value * (1 + way * share))
  })
}

const WHOLE =
  /(?<!\p{L})(?:entire|whole|total\p{L}*|overall|all|altogether|in all|вс(?:е|я|ё|ей|его|ю|ех)|весь|общ(?:ий|ая|его|ей|ем|ую))(?!\p{L})/iu
const IS_SHARE =
  /^[^.;:]{0,30}?(?:[,—–-]\s?)?(?:\s?(?:which is|that is|or|this is|это|или|equal to|equivalent to|some|about|nearly|almost|a|почти|около)\s){0,3}(?:\()?\s?$/iu

/** “1.6 billion, 36 per cent of the debt”: what all of it is. */
function wholesOf(quantity: Quantity, given: readonly Told[], text: string, quote: string): number[] {
  if (!WHOLE.test(text)) return []
  return given.flatMap((share, index) => {
    const part = given[index - 1]
    if (!isShareTold(share) || part === undefined || !/^\s(?:of|из)?\s?\p{L}/u.test(quote.slice(share.end))) return []
    if (!IS_SHARE.test(quote.slice(part.end, share.start))) return []
    return valuesLike(quantity, part).map((value) => value / (share.values[0] ?? Number.NaN))
  })
}

const OF_ALL =
  /(?<!\p{L})(?:all|every\p{L}*|entire|whole|overall|electorate|those entitled|entitled|eligible|registered|in the country|всех|все|всего|избирател\p{L}+|зарегистрированн\p{L}+)(?!\p{L})/iu

/** “71 per cent on a turnout of 64”: of all of them 45; “twice the share of the others”: what that is. */
function sharesOfShares(given: readonly Told[], text: string, quote: string): number[] {
  const shares = given.filter(isShareTold).flatMap(({ values }) => values[0] ?? [])
  const factors = given.filter(({ kind }) => kind === 'factor').flatMap(({ values }) => values[0] ?? [])
  const products =
    OF_ALL.test(text) || OF_THAT.test(quote) ? shares.flatMap((one, at) => shares.slice(at + 1).map((other) => one * other)) : []
  const times = TIMES_SHARE.test(quote) ? factors.flatMap((factor) => shares.map((share) => share * factor)) : []
  return [...products, ...times]
}

/** “83 per cent, and paid so for a third of what they bought”: a share of a share. */
const OF_THAT =
  /(?<!\p{L})of (?:what|it|this|that|these|those|them|which|that amount|their purchases)(?!\p{L})|(?<!\p{L})из (?:них|этого|этих|них)(?!\p{L})/iu

const TIMES_SHARE =
  /(?<!\p{L})(?:share|proportion|percentage|rate|дол[яию]\p{L}*|процент\p{L}*)(?!\p{L})[^.;]{0,80}(?:twice|double|times|half|вдвое|втрое|раза?)(?!\p{L})|(?:twice|double|times|вдвое|втрое)[^.;]{0,40}(?:share|proportion|percentage|rate|дол[яию]|average|среднем)/iu

/** “At least 21” of “more than two thirds of the 31”. */
function isLeastOf({ kind, bound, values }: Quantity, given: readonly Told[], quote: string): boolean {
  if (bound !== 'over' || !isUnitless(kind)) return false
  const parts = given.filter((each) => isShareTold(each) && each.bound === 'over')
  return parts.some((share) =>
    wholesBeside(share, given, quote).some(
      (whole) => whole < MOST_COUNTED && values.includes(Math.ceil(whole * (share.values[0] ?? 0))),
    ),
  )
}

/** The counts of the sentence in which a share stands: “of the 31, more than two thirds”. */
function wholesBeside(share: Told, given: readonly Told[], quote: string): number[] {
  return given
    .filter(
      (each) =>
        isUnitless(each.kind) && !/[.;]\s/u.test(quote.slice(Math.min(each.end, share.end), Math.max(each.start, share.start))),
    )
    .flatMap(({ values }) => values)
}

const YEARLY =
  /^[^.;,]{0,40}?(?:\sa year|\sper year|\sannually|\severy year|\seach year|\syearly|\sежегодно|\sв год|\sкаждый год)(?!\p{L})/iu
const SPAN = /(?<!\p{N})(?<first>(?:19|20)\d\d)(?:\s?[-–—]\s?|\s(?:to|and|through|по|до|и)\s)(?<last>(?:19|20)\d\d)(?!\p{N})/gu
const IN_YEARS =
  /(?<!\p{L})(?:over|across|in all|total\p{L}*|altogether|between|from|through|during|within|за|всего|в сумме|с)(?!\p{L})/iu

/** “200 million a year from 2026 to 2028”: 600 million in these years. */
function inYears(quantity: Quantity, given: readonly Told[], text: string, quote: string): number[] {
  if (!IN_YEARS.test(text)) return []
  const spans = [...quote.matchAll(SPAN)].map(({ groups }) => Number(groups?.['last']) - Number(groups?.['first']) + 1)
  const terms = given.filter(({ kind }) => kind === 'year').flatMap(({ values }) => values)
  const years = [...spans, ...terms].filter((count) => count > 1 && count <= MOST_YEARS)
  return given
    .filter((each) => each.kind !== 'year' && (each.per === 'year' || YEARLY.test(quote.slice(each.end))))
    .flatMap((each) => valuesLike(quantity, each).flatMap((value) => years.map((count) => value * count)))
}

const PASSED =
  /(?<!\p{L})(?:passing|overtaking|surpassing|exceeding|outstripping|beating|ahead of|(?:passe|surpasse|exceede|overtoo|outstrippe|bea)[dkt]|опере\p{L}+|превы\p{L}+|обогна\p{L}+)(?!\p{L})[^.;,]{2,40}\s(?:by|на)\s(?:[\p{L}]+\s){0,2}(?:US\s?)?[$€¥£₸₽]?$/iu

/** “43.8 billion, passing Russia by more than 16”: what Russia had, less than 27.8. */
function passedBy(quantity: Quantity, given: readonly Told[], quote: string): number[] {
  return given.flatMap((by, index) => {
    const [of] = [given[index - 1]]
    if (of === undefined || !PASSED.test(quote.slice(of.end, by.start))) return []
    if (by.bound === 'over' && quantity.bound !== 'under' && quantity.bound !== 'about') return []
    return valuesLike(quantity, of).flatMap((value) => valuesLike(quantity, by).map((less) => value - less))
  })
}

const FOR_EACH = /(?<!\p{L})(?:each|every one|either|apiece|per (?:unit|reactor|block|plant|ship|train)|кажд\p{L}+)(?!\p{L})/iu
const SMALL_COUNT = 20

/** “$7–7.5 billion for each of the two”, where both together cost 14 to 15. */
function forEach(quantity: Quantity, given: readonly Told[], text: string, quote: string): number[] {
  if (!FOR_EACH.test(text)) return []
  const counts = given
    .filter(({ kind, inWords, end }) => (inWords && isUnitless(kind)) || /^\s\p{L}+s(?!\p{L})/u.test(quote.slice(end)))
    .flatMap(({ values }) => values)
    .filter((value) => value > 1 && value <= SMALL_COUNT && Number.isInteger(value))
  return given
    .filter(({ kind }) => kind === quantity.kind || kind === 'any')
    .flatMap((each) => valuesLike(quantity, each).flatMap((value) => counts.map((count) => value / count)))
}

const isShareTold = ({ kind }: Quantity): boolean => kind === 'share'

/** Numbers that measure the same and stand before a share in its sentence, or else anywhere. */
function likeIn(share: Told, quantity: Quantity, given: readonly Told[]): number[] {
  const beside = given.filter((each) => each !== share && !isShareTold(each) && each.list === share.list)
  return beside.flatMap((each) => valuesLike(quantity, each))
}

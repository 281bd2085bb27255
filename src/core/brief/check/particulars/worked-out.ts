import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { isReckoned } from './arithmetic.ts'
import { labelAt } from './caption-unit.ts'
import { differencesOf, movementsIn, SUBTRACTS } from './derived.ts'
import { isBalanceOfTrade } from './balance-of-trade.ts'
import { isBetweenDates } from './between-dates.ts'
import { isConverted } from './converted.ts'
import { bareDurationsIn, durationsIn, sameDuration, type Duration } from './durations.ts'
import type { Source } from './given.ts'
import { isWorkedOutInSteps } from './worked-out-in-steps.ts'
import { isWorkedOutOtherwise } from './worked-out-otherwise.ts'
import { isTerm } from './measures.ts'
import { toldIn } from './told-numbers.ts'
import { tellsTogether } from './reckoning-words.ts'
import { countsYears, isAgeBound, isRounded } from './told-shorter.ts'
import { mismatch, type Quantity } from './quantities.ts'
import { undatedQuantities } from './undated-quantities.ts'

/** What stands before an age. After a bare “of” comes one only where nothing is counted by it: “a welder of 34, says”, but “a total of 34 ships”. */
const AGED = /(?<!\p{L})(?:aged|age(?:\sof)?)\s$/iu
const OF = /(?<!\p{L})of\s$/iu
const COUNTS_NOTHING = /^(?:[,.;:)”"’]|$)/u
const YEARS_OLD = /^(?:[\s-]years?[\s-]old|\sлет(?!\p{L}))/iu
const COUNTS_LISTED = /(?<!\p{L})(?:all|the|these|those|first|из|все|всех|эти|этих|первы\p{L}+)\s$/iu
/** Characters before a number in which AGED and OF stand. */
const BEFORE = 9

/** Whether a number in a text says how old somebody is. */
function isAge(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - BEFORE), start), text.slice(end)]
  return AGED.test(before) || YEARS_OLD.test(after) || (OF.test(before) && COUNTS_NOTHING.test(after))
}

/**
 * Whether a number that stands in no excerpt follows from what does: the difference of two that a sentence tells as that, a term in other units (“six months” of half a year), or the age
 * of a speaker, which stands beside the excerpt more often than in it.
 */
export function isWorkedOut(quantity: Quantity, text: string, own: readonly Source[]): boolean {
  if (
    SUBTRACTS.test(text) &&
    mismatch(
      quantity,
      own.flatMap(({ quantities }) => differencesOf(quantities)),
    ) === null
  )
    return true
  // “by about 40 per cent, from 3.7 to 5.2”: both ends are read in the evidence by themselves.
  if (mismatch(quantity, movementsIn(text, undatedQuantities(text))) === null) return true
  if (own.some(({ quantities }) => quantities.some((each) => isOpposite(each, quantity)))) return false
  if (own.some(({ quantities }) => quantities.some((each) => isRounded(quantity, each)))) return true
  if (countsYears(quantity, own) || isAgeBound(quantity, text, own)) return true
  const quotes = own.map(({ entry }) => entry.excerpt.anchor.quote)
  if (isConverted(quantity, own) || isTimesTold(quantity, text, quotes)) return true
  if (isBalanceOfTrade(quantity, text, quotes)) return true
  if (isWorkedOutOtherwise(quantity, text, quotes) || isWorkedOutInSteps(quantity, text, quotes)) return true
  if (isReckoned(quantity, text, quotes) || countsListed(quantity, text, quotes) || isBetweenDates(quantity, own)) return true
  const { start, end, values, kind, printed } = quantity
  if (isTerm(kind) || /(?:(?:two|three) quarters|half)$/iu.test(printed)) {
    const term = durationsIn(text).find((each) => each.start <= start && end <= each.end) ?? null
    if (term !== null && termsOf(own).some((each) => sameDuration(each, term))) return true
  }
  if (!isAge(text, start, start + printed.length)) return false
  const beside = own.flatMap(({ entry: { before, block, after } }) => [before, block, after].flatMap((each) => each?.text ?? []))
  return beside.some((each) =>
    [...each.matchAll(/(?<!\p{N})\d{1,3}(?!\p{N})/gu)].some(
      ({ 0: digits, index }) => values.includes(Number(digits)) && isAge(each, index, index + digits.length),
    ),
  )
}

/** How many numbers of one measure each sentence lists; one without a unit (“311m kWh, 127m”) is of its neighbours'. */
function longestLists(quote: string): number[] {
  return [...Map.groupBy(toldIn(quote), ({ list }) => list).values()].map((told) => {
    const kinds = [...Map.groupBy(told, ({ kind }) => kind)].map(([kind, { length }]) => ({ kind, length }))
    const bare = kinds.find(({ kind }) => kind === 'any')?.length ?? 0
    return bare + Math.max(0, ...kinds.filter(({ kind }) => kind !== 'any').map(({ length }) => length))
  })
}

const OF_OWN = /(?<!\p{L})(?:of|из)\s(?:\p{L}+\s)?(?:[\p{L}]+[’']s?|its|their|его|её|их)\s$/iu
const BEHIND_OWN = 40

/** “all three countries”, “the first three months”: the numbers that one excerpt lists, counted. */
function countsListed({ start, inWords, values: [counted] }: Quantity, text: string, quotes: readonly string[]): boolean {
  // “the smallest of the five”: the rows of a table.
  const rows = quotes.map((quote) => toldIn(quote).filter((each) => labelAt(quote, each.start) !== null).length)
  if (inWords && rows.some((count) => count === counted)) return true
  // “Of its three suppliers”, where one sentence lists three numbers.
  if (inWords && counted !== undefined && counted > 1 && OF_OWN.test(text.slice(Math.max(0, start - BEHIND_OWN), start)))
    return quotes.some((quote) => longestLists(quote).includes(counted))
  if (!inWords || !COUNTS_LISTED.test(text.slice(Math.max(0, start - BEFORE), start)) || !tellsTogether(text)) return false
  return quotes.some((quote) =>
    [...Map.groupBy(toldIn(quote), ({ kind }) => kind).values()].some(({ length }) => length === counted),
  )
}

/** “his four negotiations” of “negotiated four times”: what was done so often is what the sentence counts. */
function isTimesTold({ kind, values, end }: Quantity, text: string, quotes: readonly string[]): boolean {
  const counted = kind === 'count' ? (tokensOf(text.slice(end)).find(({ folded }) => !isCommon(folded))?.key ?? null) : null
  if (counted === null) return false
  const told = quotes
    .flatMap((quote) => toldIn(quote))
    .filter((each) => each.kind === 'factor' && values.includes(each.values[0] ?? 0))
  return told.some(({ keys }) => [...keys].some((key) => sameRoot(key, counted)))
}

/** Letters that two words of one root begin with: “negotiated”, “negotiations”. */
const ROOT = 5
const sameRoot = (one: string, other: string): boolean => one.length >= ROOT && one.slice(0, ROOT) === other.slice(0, ROOT)

/** “at most five years” of at least five. */
function isOpposite(one: Quantity, other: Quantity): boolean {
  const bounds = [one.bound, other.bound]
  return (
    one.kind === other.kind &&
    one.kind !== 'share' &&
    bounds.includes('over') &&
    bounds.includes('under') &&
    one.values[0] === other.values[0]
  )
}

/** Terms without a number (“for a full year”) that the evidence gives otherwise; where it gives none, nothing is left to compare. */
export function strangeTerms(text: string, own: readonly Source[]): Duration[] {
  if (own.length === 0 || own.some(({ readable }) => !readable)) return []
  const given = termsOf(own)
  const isYearly = own.some(({ entry }) => YEARLY.test(entry.excerpt.anchor.quote))
  const isYearOnYear = own.some(({ entry }) => YEAR_ON_YEAR.test(entry.excerpt.anchor.quote))
  const compared = own.flatMap(({ entry }) => [...entry.excerpt.anchor.quote.matchAll(UNIT_EARLIER)].map(({ 1: unit }) => unit))
  return given.length === 0
    ? []
    : bareDurationsIn(text).filter(
        (term) =>
          !given.some((each) => sameDuration(each, term)) &&
          !(isYearly && IN_A_YEAR.test(term.printed)) &&
          !(isYearOnYear && WITHIN_A_YEAR.test(term.printed)) &&
          !compared.includes(WITHIN_A.exec(term.printed)?.[1]),
      )
}

/** “what it earns in a year” of “its annual earnings”: a rate, and no term. */
const IN_A_YEAR = /^in (?:an?|one) year$/iu
const YEARLY =
  /(?<!\p{L})(?:annual(?:ly)?|yearly|a year|per (?:year|annum)|every year|each year|годов\p{L}+|ежегодн\p{L}+|в год)(?!\p{L})/iu

/** “within a year” of “18 days, against 23 a year earlier”. */
const WITHIN_A_YEAR = /^(?:in|within|over|inside) (?:an?|one|the) (?:single )?year$|^год$/iu
const YEAR_ON_YEAR =
  /(?<!\p{L})(?:a year (?:earlier|before|ago)|year[ -]on[ -]year|(?:the|than|in the) (?:previous|preceding) year|год(?:ом)? (?:ранее|раньше|назад)|за год)(?!\p{L})/iu

/** “within a week” of “four times as many as a week before”. */
const UNIT_EARLIER = /(?<!\p{L})an? (hour|day|week|month) (?:earlier|before|ago)(?!\p{L})/giu
const WITHIN_A = /^(?:in|within|over|inside) (?:an?|one|the) (?:single )?(hour|day|week|month)$/iu

function termsOf(own: readonly Source[]): Duration[] {
  return own.flatMap(({ entry }) => durationsIn(entry.excerpt.anchor.quote))
}

import { scriptOf } from '../names/institutions.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'
import { A_FEW, isTerm, isUnitless, isRelative } from './measures.ts'
import { type Quantity } from './quantities.ts'
import { ordinalsIn } from './ordinals.ts'
import { tellsRest } from './reckoning-words.ts'
import { isShare } from './share-as-told.ts'
import { t } from '#text/text.ts'
import { areAlike, countedBehind, pairsOf, toldIn, type Told } from './told-numbers.ts'
import { undatedQuantities } from './undated-quantities.ts'

/** More numbers than these may be put together to anything. */
const MOST = 16
/** How far a rounded number may lie from what it was made of, relative to it, whatever its last figure. */
const FARTHEST = 0.02
const HEDGED = 0.06
/** “nearly four times” of 3.7, “more than two and a half times” of 2.57. */
const BEYOND = 0.1

/** Two numbers of a passage, as printed, from which a third may have been worked out. */
export type From = readonly [string, string]

/**
 * From which two numbers of one passage a sentence’s number may have been worked out in one step of arithmetic, whatever the words around it; null where none make it. It is no proof: any two
 * numbers may meet by chance, so what is made so is for the author to reckon, neither passed nor blamed.
 */
export function perhapsWorkedOut(quantity: Quantity, text: string, quotes: readonly string[]): From | null {
  if (isSmall(quantity) || hasRival(quantity, text, quotes)) return null
  const counted = countedBehind(text.slice(quantity.end))
  const isRestTold = quotes.some((quote) => tellsRest(quote))
  const all = quotes.flatMap((quote) => toldIn(quote))
  for (const given of all.length > MOST ? quotes.map((quote) => toldIn(quote)) : [all]) {
    if (given.length > MOST) continue
    const rest = isRestTold ? given.find((one) => isRestOf(one, quantity, text)) : undefined
    if (rest !== undefined) return [rest.printed, t('check:whole')]
    for (const [one, other] of pairsOf(given)) {
      if (isSmall(one) && isSmall(other)) continue
      const listed = given.filter(({ list, kind }) => list === one.list && (kind === one.kind || kind === other.kind))
      const of = { counted, isWholeList: one.list !== other.list || listed.length === 2 }
      if (makes(quantity, of, one, other) || makes(quantity, of, other, one)) return [one.printed, other.printed]
    }
  }
  return null
}

/** Whether a sentence counts a few things that no number of its passages counts: they may be listed there. */
export function countsUncounted(quantity: Quantity, text: string, quotes: readonly string[]): boolean {
  if (!quantity.inWords || !isSmall(quantity) || hasRival(quantity, text, quotes)) return false
  return quotes.every((quote) => scriptOf(quote) === scriptOf(text) && !LISTS_NAMES.test(quote) && ordinalsIn(quote).length === 0)
}

/** “Russian, Chinese, French and Korean bidders”: they can be counted. */
const LISTS_NAMES = /\p{Lu}\p{Ll}+, (?:\p{Lu}\p{Ll}+, )*\p{Lu}\p{Ll}+,? (?:and|or|и|или) \p{Lu}/u

/** What is left of a whole, of which the passage gives a share that is said of something else. */
function isRestOf(one: Told, quantity: Quantity, text: string): boolean {
  if (one.kind !== 'share' || quantity.kind !== 'share' || quantity.way !== 0) return false
  return isShare(quantity, 1 - first(one)) && inCommon(one.keys, tellingKeys(text)) === 0
}

function hasRival(quantity: Quantity, text: string, quotes: readonly string[]): boolean {
  const keys = tellingKeys(text)
  const counted = countedBehind(text.slice(quantity.end))
  const told = new Set(undatedQuantities(text).flatMap(({ values }) => values))
  const isNew = ({ values }: Told): boolean => !values.some((value) => told.has(value))
  return quotes.some((quote) =>
    toldIn(quote).some(
      (each) => isNew(each) && (isRival(each, quantity, counted, keys) || isOnlyOne(each, quantity, quote, text)),
    ),
  )
}

/** Telling words that a number of the passage shares with a sentence that tells another of what it is said of, and their share of the number's own. */
const [LEAST_SHARED, SHARE_OF_KEYS] = [2, 0.5]

/** Whether a passage has a number of its own for what the sentence tells: then the sentence's is another, and not worked out. */
function isRival(given: Told, quantity: Quantity, counted: string | null, keys: ReadonlySet<string>): boolean {
  if (given.kind !== quantity.kind) return false
  if (quantity.kind === 'share' && quantity.way !== 0 && given.way === quantity.way) return true
  if (counted !== null && given.counted === counted) return true
  const shared = inCommon(given.keys, keys)
  // “Three firms were fined” of “Four companies were fined”: one word is enough where a few things are counted.
  if (isSmall(quantity) && isSmall(given) && shared > 0) return true
  return shared >= LEAST_SHARED && shared >= given.keys.size * SHARE_OF_KEYS
}

/** In another alphabet no words are shared: there the only number of that measure is the rival. */
function isOnlyOne(given: Told, { kind }: Quantity, quote: string, text: string): boolean {
  if (given.kind !== kind || isUnitless(given.kind) || isRelative(given.kind) || scriptOf(quote) === scriptOf(text)) return false
  return toldIn(quote).filter((each) => each.kind === kind).length === 1
}

/** What a sentence's number counts, and whether two numbers of a passage are all that one of its sentences lists of their measure: two of three are no sum. */
type Of = { counted: string | null; isWholeList: boolean }

function makes(quantity: Quantity, of: Of, one: Told, other: Told): boolean {
  if (quantity.kind === 'share')
    return sharesOf(one, other, quantity.way).some((made) => made > 0 && made < 1 && isShare(quantity, made))
  if (quantity.kind === 'factor') return ratiosOf(one, other).some((made) => isAbout(quantity, made))
  if (quantity.kind === 'points') return pointsOf(one, other).some((made) => isAbout(quantity, made))
  return worthsOf(quantity, of, one, other).some((made) => made > 0 && isAbout(quantity, made))
}

/** Two such make nearly any other. */
const isSmall = (told: Quantity): boolean => isUnitless(told.kind) && first(told) <= A_FEW
const first = ({ values: [value = Number.NaN] }: Quantity): number => value

/** What a number is worth in the measure of another: its own, or without a unit in that of the other (“from $4.7 billion to 6”). */
function worthIn(one: Quantity, other: Quantity): number[] {
  if (one.kind === other.kind || (isUnitless(one.kind) && isUnitless(other.kind))) return other.values
  if (isUnitless(other.kind)) return other.bare.map((value) => value * (first(one) / (one.bare[0] ?? Number.NaN)))
  return []
}

function likes(one: Told, other: Told): [number, number][] {
  return one.values.flatMap((a) => worthIn(one, other).map((b): [number, number] => [a, b]))
}

function sharesOf(one: Told, other: Told, way: Quantity['way']): number[] {
  if (!isRelative(one.kind) && !isRelative(other.kind))
    return likes(one, other).flatMap(([a, b]) => (way === 0 ? [a / b, 1 - a / b] : way > 0 ? [a / b - 1] : [1 - a / b]))
  if (one.kind !== 'share' || other.kind !== 'share') return []
  const [a, b] = [first(one), first(other)]
  return way === 0 ? [a + b, 1 - a - b, a * b, a / b] : way > 0 ? [a / b - 1] : [1 - a / b]
}

function ratiosOf(one: Told, other: Told): number[] {
  if (!isRelative(one.kind) !== !isRelative(other.kind)) return []
  return !isRelative(one.kind)
    ? likes(one, other).map(([a, b]) => a / b)
    : one.kind === other.kind
      ? [first(one) / first(other)]
      : []
}

function pointsOf(one: Told, other: Told): number[] {
  const [a, b] = [asPercent(one), asPercent(other)]
  return a === null || b === null || !(one.kind === 'share' || other.kind === 'share') ? [] : [a - b]
}

/** “in 2015 36 per cent; by 2023 it was 19”. */
function asPercent(told: Told): number | null {
  if (told.kind === 'share') return first(told) * 100
  return told.kind === 'any' && first(told) <= 100 ? first(told) : null
}

function worthsOf(quantity: Quantity, { counted, isWholeList }: Of, one: Told, other: Told): number[] {
  const values = !isRelative(one.kind) ? worthIn(quantity, one) : []
  if (values.length === 0) return []
  if (!isRelative(other.kind)) {
    const others = areAlike([one, other], counted) ? worthIn(quantity, other) : []
    return values.flatMap((a) => [...others.flatMap((b) => (isWholeList ? [a + b, a - b] : [a - b])), ...timesOf(a, other)])
  }
  if (other.kind === 'share') {
    const share = first(other)
    const changed = other.way === 0 ? [] : [1 + other.way * share]
    return values.flatMap((a) => [a * share, a * (1 - share), a / share, ...changed.flatMap((by) => [a * by, a / by])])
  }
  return other.kind === 'factor' ? values.flatMap((a) => [a * first(other), a / first(other)]) : []
}

const MOST_TIMES = 1000

/** “in three instalments of 83 million each”. */
function timesOf(a: number, other: Told): number[] {
  const count = first(other)
  return (isUnitless(other.kind) || isTerm(other.kind)) && Number.isInteger(count) && count > 1 && count <= MOST_TIMES
    ? [a * count, a / count]
    : []
}

function isAbout({ values, bare, bound }: Quantity, made: number): boolean {
  return values.some((value, index) => {
    if (bound === 'over') return made > value && made <= value * (1 + BEYOND)
    if (bound === 'under') return made < value && made >= value * (1 - BEYOND)
    if (bound === 'about') return Math.abs(value - made) <= value * HEDGED
    return Math.abs(value - made) <= value * Math.min(FARTHEST, lastFigureOf(bare[index] ?? value) / 2 + 1e-9)
  })
}

/** The last figure of a number that is not a nought, relative to it: .1 of 1.3, 10,000 of 370,000. */
function lastFigureOf(bare: number): number {
  const [digits = '1'] = /^\d+(?:\.\d+)?/u.exec(String(bare)) ?? []
  const figures =
    digits
      .replace('.', '')
      .replace(/^0+/u, '')
      .replace(/(?<!0)0+$/u, '') || '1'
  return 1 / Number(figures)
}

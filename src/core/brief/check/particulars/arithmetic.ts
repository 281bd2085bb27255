import { inCommon, tellingKeys } from '../telling-keys.ts'
import { isNearTo } from './near.ts'
import type { Quantity } from './quantities.ts'
import { isShare } from './share-as-told.ts'
import { EXCEPT, NOT_SO, OF_WHOLE, shownBy, type Shown } from './reckoning-words.ts'
import { factorsOf, isShareTold, pointsOf, sharesOf } from './shares-reckoned.ts'
import {
  addends,
  areAlike,
  OF_WHICH,
  pairsOf,
  sumOf,
  toldIn,
  valuesLike,
  worthsLike,
  type Told,
  type Worth,
} from './told-numbers.ts'
import { isUnitless, isRelative } from './measures.ts'

/** More numbers than these may be put together to anything. */
const MOST = 12
/** Of the larger of two numbers: what is less does not count beside it. */
const SMALLEST = 0.01
/** “three times as much” is said of 2.9, relative to it. */
const HEDGED_FACTOR = 0.06

/**
 * Whether a sentence’s number follows from those of its evidence by one step of arithmetic that the sentence shows: a sum told as that, a difference, the rest of a whole, a share of it,
 * how many times as much, percentage points, a part of a number by its share. Shares and factors need a word of the number’s own clause, so that not any two numbers make one.
 */
export function isReckoned(quantity: Quantity, text: string, quotes: readonly string[]): boolean {
  const passage = quotes.join('\n')
  const given = quotes.flatMap((quote) => toldIn(quote))
  // Those of one passage belong together, whatever the others tell; and of many, those of one sentence.
  if (quotes.length > 1 && quotes.some((quote) => isReckoned(quantity, text, [quote]))) return true
  if (given.length > MOST && quotes.length === 1 && sentencesOf(passage).some((each) => isReckoned(quantity, text, [each])))
    return true
  // Where the passage says itself by what share it fell, no two other numbers make another.
  if (quantity.kind === 'share' && quantity.step === 'by' && given.some((each) => isSameStep(each, quantity, text))) return false
  // What it rose to is told, not worked out.
  if (given.length === 0 || given.length > MOST || (quantity.way !== 0 && quantity.step === 'to')) return false
  const shown = shownBy(quantity, text, passage)
  if (isRelative(quantity.kind)) {
    // Where the sentence speaks of what one sentence of the passage does, its numbers belong to it.
    const isOfThat = sentencesOf(passage).length === 0 && inCommon(tellingKeys(passage), tellingKeys(text)) >= SPEAKS_OF_IT
    const near = given.map((each) => ({
      ...each,
      isNear: (isOfThat && !isUnitless(each.kind)) || isSpokenOf(each, text, passage),
    }))
    if (quantity.kind === 'share') return sharesOf(near, quantity, text, shown).some((value) => isShare(quantity, value))
    if (quantity.kind === 'factor') return factorsOf(near).some((value) => isNearTo(quantity, value, HEDGED_FACTOR))
    return pointsOf(near).some((value) => isNearTo(quantity, value))
  }
  const made = worthsLike(quantity, given).flatMap((worths) => madeOf(worths, given, quantity, shown))
  const factors = [...given.filter(({ kind }) => kind === 'factor'), ...(shown.asMany ? given.filter(isShareTold) : [])]
  const values = given.flatMap((each) => valuesLike(quantity, each))
  const earlier = EARLIER.test(text) ? beforeChange(given, quantity) : []
  return (
    [...made, ...earlier, ...backBy(factors, values), ...(AS_MUCH.test(passage) ? timesAsMuch(factors, values) : [])].some(
      (value) => value > 0 && isNearTo(quantity, value),
    ) || isComplement(quantity, text, values, passage)
  )
}

/** Telling words that a sentence must share with one of the passage to speak of the same. */
const SPEAKS_OF_IT = 3

/** The sentences of a passage, a single one left out, which would be asked for ever. */
function sentencesOf(passage: string): string[] {
  const sentences = passage.split(/(?<=[.!?;][”"»’)]?)\s+(?=\p{Lu}|[“"«‘(])|(?<=[。!?;])/u)
  return sentences.length > 1 ? sentences : []
}

function isSameStep({ kind, step, way, keys }: Told, quantity: Quantity, text: string): boolean {
  return kind === 'share' && step === 'by' && way === quantity.way && way !== 0 && inCommon(keys, tellingKeys(text)) > 0
}

function madeOf(worths: readonly Worth[], given: readonly Told[], quantity: Quantity, shown: Shown): number[] {
  const values = worths.map(({ value }) => value)
  const parts = partsByShare(values, given)
  return [
    ...sumsOf(worths, shown),
    ...(shown.averages ? averagesOf(values) : []),
    ...(shown.differs || shown.isPart ? differencesOf(spokenOf(worths, shown.keys), shown.isFurther) : []),
    ...(shown.leaves ? [...restsOf(worths), ...restsBehindShares(values, given)] : []),
    ...(shown.isEach || shown.adds ? timesEach(quantity, given) : []),
    ...(shown.isOf ? parts : []),
    ...partsSpokenOf(values, given, shown.keys),
  ]
}

/** Sums that are told as that, or whose parts are each spoken of by words of their own (“delivered or ordered”). */
function sumsOf(worths: readonly Worth[], { adds, counted, keys }: Shown): number[] {
  const alike = addends(worths).filter(areOfOneSize)
  const told = alike.filter(
    (parts) => areAlike(parts, counted) && (adds || areAllSpokenOf(parts, keys) || areAllOfList(parts, worths)),
  )
  return told.map((parts) => sumOf(parts.map(({ value }) => value)))
}

/** Where two or more numbers are each spoken of by words of their own (“between January and March”), those are meant. */
function spokenOf(worths: readonly Worth[], keys: ReadonlySet<string>): readonly Worth[] {
  const spoken = worths.filter((worth) => {
    const others = worths.filter((each) => each !== worth)
    return [...worth.own].some((key) => keys.has(key) && !others.some((other) => other.own.has(key)))
  })
  return spoken.length >= 2 ? spoken : worths
}

function averagesOf(values: readonly number[]): number[] {
  return [values, ...addends(values)].filter((each) => each.length > 1).map((each) => sumOf(each) / each.length)
}

/** What a share comes to that the sentence speaks of: “two fifths of its 1,260 kilometres lie above”. */
function partsSpokenOf(values: readonly number[], given: readonly Told[], keys: ReadonlySet<string>): number[] {
  const shares = given.filter((each) => isShareTold(each) && inCommon(each.keys, keys) > 1)
  return shares.flatMap((share) => values.map((value) => value * (share.values[0] ?? Number.NaN)))
}

/** Beside 96 million, 17 of something adds and takes away nothing: the number itself would seem to follow. */
function areOfOneSize(parts: readonly Worth[]): boolean {
  const values = parts.map(({ value }) => value)
  return Math.min(...values) > Math.max(...values) * SMALLEST
}

/** “from Kazakhstan (311m), Uzbekistan (127m) and Turkmenistan (116m)”: all that one list gives, three or more. */
function areAllOfList(parts: readonly Worth[], worths: readonly Worth[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  if (parts.length < LEAST_OF_LIST || first === undefined || last === undefined) return false
  const isNext = (worth: Worth | undefined): boolean => worth !== undefined && worth.list === first.list
  return (
    parts.every(({ list }) => list === first.list) &&
    !isNext(worths[worths.indexOf(first) - 1]) &&
    !isNext(worths[worths.indexOf(last) + 1])
  )
}

const LEAST_OF_LIST = 3

function areAllSpokenOf(parts: readonly Worth[], keys: ReadonlySet<string>): boolean {
  return parts.every((part) => {
    const others = parts.filter((each) => each !== part)
    return [...part.keys].some((key) => keys.has(key) && !others.some((other) => other.keys.has(key)))
  })
}

/** What came on top is not the step from one number to the other: a fall from 30 to 18 is no “further 12”. */
function differencesOf(worths: readonly Worth[], isFurther: boolean): number[] {
  const pairs = pairsOf(worths).filter((pair) => areOfOneSize(pair) && !(isFurther && pair.some(({ step }) => step === 'to')))
  return pairs.map(([one, other]) => Math.abs(one.value - other.value))
}

/** What one, two or more parts leave of a whole. */
function restsOf(worths: readonly Worth[]): number[] {
  return worths.flatMap((whole) => {
    const parts = worths.filter((each) => each.value < whole.value && areOfOneSize([each, whole])).map(({ value }) => value)
    return [...parts, ...addends(parts).map(sumOf)].map((part) => whole.value - part)
  })
}

/** What is left of a whole when a share of it and all its other parts are gone: “of 480 two thirds came back, 60 stayed, the rest …”. */
function restsBehindShares(values: readonly number[], given: readonly Told[]): number[] {
  const shares = given.filter(isShareTold).flatMap((each) => each.values[0] ?? [])
  return values.flatMap((whole) => {
    const others = sumOf(values.filter((each) => each < whole))
    return shares.map((share) => whole * (1 - share) - others)
  })
}

/** Whether the text has a word of the number’s clause, or the passage calls it a part of the one before; between scripts that cannot be told, and counts as yes. */
function isSpokenOf({ keys, start }: Told, text: string, passage: string): boolean {
  if (SCRIPTS.some((script) => script.test(text) !== script.test(passage)) || OF_WHICH.test(passage.slice(0, start))) return true
  return inCommon(keys, tellingKeys(text)) > 0
}

const SCRIPTS = [/\p{Script=Cyrillic}/u, /\p{Script=Han}/u]

function timesEach(quantity: Quantity, given: readonly Told[]): number[] {
  const counts = given.flatMap(({ kind, values }) => (isUnitless(kind) && (values[0] ?? 0) <= 20 ? (values[0] ?? []) : []))
  return given
    .filter(({ kind }) => kind === quantity.kind)
    .flatMap(({ values }) => counts.map((count) => count * (values[0] ?? 0)))
}

function partsByShare(values: readonly number[], given: readonly Told[]): number[] {
  const shares = given.filter(({ kind }) => kind === 'share').flatMap((each) => each.values[0] ?? [])
  return shares.flatMap((share) => values.flatMap((value) => [value * share, value * (1 - share)]))
}

/** “mending would cost 1.2 billion, doing nothing twice as much”: what that is. */
const AS_MUCH = /(?<!\p{L})(?:(?:twice|times|half) (?:as (?:much|many|large|long)|the|that|its|what))(?!\p{L})/iu

function timesAsMuch(factors: readonly Told[], values: readonly number[]): number[] {
  return factors.flatMap((factor) => values.map((value) => value * (factor.values[0] ?? Number.NaN)))
}

/** What it was before it fell by 8 per cent to so many. */
const EARLIER =
  /(?<!\p{L})(?:from|before|earlier|previous(?:ly)?|had been|had stood|used to|prior|до|раньше|ранее|прежде)(?!\p{L})/iu

function beforeChange(given: readonly Told[], quantity: Quantity): number[] {
  const steps = given.filter(({ kind, step }) => kind === 'share' && step === 'by')
  return steps.flatMap(({ values: [share = 0], way }) =>
    given
      .filter(({ step }) => step === 'to')
      .flatMap((each) =>
        valuesLike(quantity, each).flatMap((value) => (way === 0 ? [1, -1] : [way]).map((by) => value / (1 + by * share))),
      ),
  )
}

/** “half as many as in its first year”: what that was. */
function backBy(factors: readonly Told[], values: readonly number[]): number[] {
  return factors.flatMap((factor) => values.map((value) => value / (factor.values[0] ?? Number.NaN)))
}

function isComplement({ values: [told], end }: Quantity, text: string, values: readonly number[], quotes: string): boolean {
  if (told === undefined || !(NOT_SO.test(text) || EXCEPT.test(quotes))) return false
  return values.some((whole) => {
    const part = whole - told
    if (part <= 0 || !isWholeBehind(text.slice(end), whole)) return false
    return values.includes(part) || (part === 1 && EXCEPT.test(quotes))
  })
}

/** Whether “of the six” follows, in figures or words. */
function isWholeBehind(tail: string, whole: number): boolean {
  const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][whole]
  return [String(whole), words ?? ''].some((word) => {
    const at = word === '' ? -1 : tail.search(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'))
    return at !== -1 && OF_WHOLE.test(tail.slice(0, at))
  })
}

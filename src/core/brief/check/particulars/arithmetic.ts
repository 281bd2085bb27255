import { inCommon, tellingKeys } from '../telling-keys.ts'
import type { Quantity } from './quantities.ts'
import {
  addends,
  areAlike,
  countedBehind,
  pairsOf,
  sumOf,
  toldIn,
  valuesLike,
  worthsLike,
  type Told,
  type Worth,
} from './told-numbers.ts'

/** “together”, “between them”: the sentence adds. */
const ADDS =
  /(?<!\p{L})(?:together|altogether|in all|in total|total(?:s|led|ling)?|combined|between them|both|overall|sum|the two|all (?:two|three|four|five)|вместе|всего|в сумме|в общей сложности|в совокупности|суммарн\p{L}+|обе|оба|обоих)(?!\p{L})/iu
/** “15 more factories”, “two years longer”: right behind the number. */
const MORE_BEHIND =
  /^(?:-\p{L}+)?(?:\s[\p{L}-]+){0,3}?\s(?:more|fewer|less|longer|shorter|higher|lower|later|earlier|bigger|smaller|larger|cheaper|dearer|ahead|behind|above|below|after|before|больше|меньше|дольше|позже|раньше|выше|ниже|дороже|дешевле)(?!\p{L})/iu
/** “a further $300 million”: right before it. */
const MORE_BEFORE =
  /(?<!\p{L})(?:further|another|additional|extra|remaining|difference of|gap of|ещё|еще|оставши\p{L}+)\s(?:about\s|some\s|nearly\s|около\s|почти\s|примерно\s)?(?:US\s?)?[$€¥£₸₽]?$/iu
/** Told as what came on top of another, unless something is compared after all (“ещё на 8 млн больше, чем сейчас”). */
const FURTHER = /(?<!\p{L})(?:further|another|additional|extra|ещё|еще)\s(?:\p{L}{1,12}\s)?\P{L}{0,5}$/iu
const COMPARED = /(?:more|less|fewer|больше|меньше)$/iu
/** What is left of a whole, told as that by the sentence or its evidence. */
const REST =
  /(?<!\p{L})(?:the rest|remainder|remaining|others?|elsewhere|left over|остальн\p{L}+|остат\p{L}+|прочи\p{L}+)(?!\p{L})/iu
/** “each”: a count and what one of them has may be multiplied. */
const EACH = /(?<!\p{L})(?:each|apiece|every one|кажд\p{L}+|по)(?!\p{L})/iu
/** The part of a whole that is not so: “22 of the 38 were not struck”. */
const NOT_SO =
  /(?<!\p{L})(?:not|no|never|none|yet to|still|without|except|all but|avoid\p{L}*|escap\p{L}*|spared|un\p{L}{4,}|remain\p{L}*|only|не|нет|без|кроме|лишь|ещё|пока)(?!\p{L})|n[’']t(?!\p{L})/iu
const OF_WHOLE = /^(?:\s[\p{L}’'-]+){0,2}?\s(?:of|out of|in|из)\s(?:[\p{L}’'-]+\s){0,3}?$/iu
/** “about 800 of the servicemen”. */
const OF_BEHIND = /^(?:\s[\p{L}-]+){0,2}?\s(?:of|из)\s/iu
/** “Of the 14 schools, nine”: the passage tells a part of a whole. */
const OF_ALL = /(?<!\p{L})(?:of|out of|из)\s(?:[\p{L}’'-]+\s){0,2}?[\p{N}\p{L}]/iu
/** “all but one”. */
const EXCEPT = /(?<!\p{L})(?:all but|except|кроме)(?!\p{L})/iu
/** More numbers than these may be put together to anything. */
const MOST = 12
/** How near a rounded figure must come, relative to it: “about”, and otherwise by its own figures. */
const [HEDGED, PLAIN] = [0.06, 0.005]
/** Of 1: a share in words, hedged or not, and in per cent. */
const SHARES = { hedged: 0.03, words: 0.017, figures: 0.0051 }
/** “more than half” is said of .53 and .6, hardly of .9. */
const FAR = 0.35

/**
 * Whether a sentence’s number follows from those of its evidence by one step of arithmetic that the sentence shows: a sum told as that, a difference, the rest of a whole, a share of it,
 * how many times as much, percentage points, a part of a number by its share. Shares and factors need a word of the number’s own clause, so that not any two numbers make one.
 */
export function isReckoned(quantity: Quantity, text: string, quotes: readonly string[]): boolean {
  const passage = quotes.join('\n')
  const given = quotes.flatMap((quote) => toldIn(quote))
  // What it rose to is told, not worked out.
  if (given.length === 0 || given.length > MOST || (quantity.way !== 0 && quantity.step === 'to')) return false
  if (/^(?:share|factor|points)$/u.test(quantity.kind)) {
    const near = given.map((each) => ({ ...each, isNear: isSpokenOf(each, text, passage) }))
    if (quantity.kind === 'share') return sharesOf(near, text, EACH.test(passage)).some((value) => isShare(quantity, value))
    if (quantity.kind === 'factor') return factorsOf(near).some((value) => isNear(quantity, value, HEDGED))
    return pointsOf(near).some((value) => isNear(quantity, value, PLAIN))
  }
  const [head, tail] = [text.slice(Math.max(0, quantity.start - 40), quantity.start), text.slice(quantity.end)]
  const worths = worthsLike(quantity, given)
  const values = worths.map(({ value }) => value)
  const adds = ADDS.test(text)
  const more = MORE_BEHIND.exec(tail)?.[0] ?? null
  const differs = more !== null || MORE_BEFORE.test(head)
  const isPart = OF_BEHIND.test(tail) && NOT_SO.test(text) && OF_ALL.test(passage)
  const made = [
    ...(adds ? sumsOfAlike(worths, countedBehind(tail)) : []),
    ...(differs || isPart ? differencesOf(worths, FURTHER.test(head) && !COMPARED.test(more ?? '')) : []),
    ...(REST.test(text) || REST.test(passage) ? restsOf(values) : []),
    ...(EACH.test(passage) || adds ? timesEach(quantity, given) : []),
    ...(OF_BEHIND.test(tail) ? partsByShare(values, given) : []),
    ...backByFactor(values, given),
  ]
  return made.some((value) => value > 0 && isNear(quantity, value, PLAIN)) || isComplement(quantity, text, values, passage)
}

function sumsOfAlike(worths: readonly Worth[], counted: string | null): number[] {
  const alike = addends(worths).filter((parts) => areAlike(parts, counted))
  return alike.map((parts) => sumOf(parts.map(({ value }) => value)))
}

/** What came on top is not the step from one number to the other: a fall from 30 to 18 is no “further 12”. */
function differencesOf(worths: readonly Worth[], isFurther: boolean): number[] {
  const pairs = pairsOf(worths).filter((pair) => !isFurther || pair.every(({ step }) => step !== 'to'))
  return pairs.map(([one, other]) => Math.abs(one.value - other.value))
}

function restsOf(values: readonly number[]): number[] {
  return values.flatMap((whole) => {
    const parts = values.filter((each) => each < whole)
    return [...parts, ...addends(parts).map(sumOf)].map((part) => whole - part)
  })
}

const CYRILLIC = /\p{Script=Cyrillic}/u

/** Whether the text has a word of the number’s clause; between scripts that cannot be told, and counts as yes. */
function isSpokenOf({ keys }: Told, text: string, passage: string): boolean {
  if (CYRILLIC.test(text) !== CYRILLIC.test(passage)) return true
  return inCommon(keys, tellingKeys(text)) > 0
}

type Near = Told & { isNear: boolean }

/** Pairs of numbers that measure the same, the smaller first, of which one is spoken of. */
function likePairs(given: readonly Near[]): [number, number][] {
  return given.flatMap((one, index) =>
    given.slice(index + 1).flatMap((other): [number, number][] => {
      if (!one.isNear && !other.isNear) return []
      return one.values.flatMap((a) =>
        valuesLike(one, other).flatMap((b): [number, number][] => (a <= 0 || b <= 0 ? [] : [a < b ? [a, b] : [b, a]])),
      )
    }),
  )
}

const isMeasured = ({ kind }: Quantity): boolean => !/^(?:share|factor|points)$/u.test(kind)

function sharesOf(given: readonly Near[], text: string, isEach: boolean): number[] {
  const measured = given.filter(isMeasured)
  const parts = likePairs(measured).map(([part, whole]) => part / whole)
  const stated = given.filter(({ kind }) => kind === 'share').flatMap(({ values }) => values[0] ?? [])
  // “20 per cent each, the other the remaining 60”.
  const bare =
    stated.length === 0
      ? []
      : measured.flatMap(({ kind, values }) => (kind === 'any' && (values[0] ?? 0) <= 100 ? (values[0] ?? 0) / 100 : []))
  const shares = [...stated, ...bare]
  const adds = ADDS.test(text)
  const added = adds
    ? measured.flatMap((whole) => {
        const values = measured.flatMap((each) => (each === whole ? [] : valuesLike(whole, each)))
        return addends(values).map((parts) => sumOf(parts) / (whole.values[0] ?? Number.NaN))
      })
    : []
  const rest =
    REST.test(text) || NOT_SO.test(text) || adds
      ? [...shares, ...(adds ? addends(shares).map(sumOf) : [])].map((share) => 1 - share)
      : []
  const each = isEach ? stated.map((share) => 2 * share) : []
  return [...parts, ...added, ...rest, ...bare, ...(adds ? [...addends(shares).map(sumOf), ...each] : [])].filter(
    (share) => share > 0 && share < 1,
  )
}

function factorsOf(given: readonly Near[]): number[] {
  const pairs = likePairs(given.filter(({ kind }) => kind !== 'factor'))
  return pairs.flatMap(([less, more]) => [more / less, less / more])
}

function pointsOf(given: readonly Near[]): number[] {
  const pairs = likePairs(given.filter(({ kind }) => kind === 'share'))
  return pairs.map(([less, more]) => Number(((more - less) * 100).toPrecision(6)))
}

function timesEach(quantity: Quantity, given: readonly Told[]): number[] {
  const counts = given.flatMap(({ kind, values }) =>
    /^(?:any|count)$/u.test(kind) && (values[0] ?? 0) <= 20 ? (values[0] ?? []) : [],
  )
  return given
    .filter(({ kind }) => kind === quantity.kind)
    .flatMap(({ values }) => counts.map((count) => count * (values[0] ?? 0)))
}

function partsByShare(values: readonly number[], given: readonly Told[]): number[] {
  const shares = given.filter(({ kind }) => kind === 'share').flatMap((each) => each.values[0] ?? [])
  return shares.flatMap((share) => values.flatMap((value) => [value * share, value * (1 - share)]))
}

function backByFactor(values: readonly number[], given: readonly Told[]): number[] {
  const factors = given.filter(({ kind }) => kind === 'factor').flatMap((each) => each.values[0] ?? [])
  return factors.flatMap((factor) => values.map((value) => value / factor))
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

function isNear({ values, bound }: Quantity, made: number, plain: number): boolean {
  return values.some((value) => {
    if (bound === 'over') return made > value && made <= value * (1 + FAR)
    if (bound === 'under') return made < value && made >= value * (1 - FAR)
    return Math.abs(value - made) <= value * (bound === 'about' ? HEDGED : plain)
  })
}

function isShare({ values, bound, rough }: Quantity, made: number): boolean {
  return values.some((value) => {
    if (bound === 'over') return made > value && made <= value * (1 + FAR)
    if (bound === 'under') return made < value && made >= value * (1 - FAR)
    return Math.abs(value - made) <= (bound === 'about' ? SHARES.hedged : rough ? SHARES.words : SHARES.figures)
  })
}

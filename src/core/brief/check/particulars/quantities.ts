import { directionsIn } from '../direction.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { underCaption } from './caption-unit.ts'
import { measureAt, isRelative } from './measures.ts'
import { numeralsIn } from './numeral.ts'
import { rateBehind, tellsOfWhole } from './rates.ts'
import type { Numeral } from './numeral.ts'

/** How a number is hedged: “more than”, “almost”, “about”. */
type Bound = 'over' | 'under' | 'about' | null

/** A number with what it measures, its sign, which way it moved (“fell by”), and how it is hedged. `printed` has its unit. */
export type Quantity = {
  printed: string
  start: number
  end: number
  values: number[]
  /** As written, in its own unit. */
  bare: number[]
  kind: string
  negative: boolean
  way: 1 | -1 | 0
  bound: Bound
  /** “fell by” or “fell to”. */
  step: 'by' | 'to' | null
  /** “amounted to 8.4”, “is 3”: how much there is, whatever moved in its clause. */
  isLevel: boolean
  /** Of a rate, the time to which it belongs: “a year”. */
  per: string | null
  inWords: boolean
  /** Of a share in words: “two thirds” is what others call 66 or 67 per cent. */
  rough: boolean
  /** Of a text whose units are not read. */
  unread?: true
}

const RANGE = /^[\s\u00a0]?(?:to|and|or|[-–—]|до|или|и)[\s\u00a0]?(?:\$|€|¥|£|₸|₽)?$/iu
/** “from 993,000 tonnes to 1.5 million”: the second has the unit of the first. */
const GOES_TO =
  /^(?:[\s\u00a0](?:in|в)\s*)?[\s\u00a0](?:to|до)[\s\u00a0](?:about |some |nearly |almost |over |more than |почти |около )?$/iu
const MINUS_BEFORE = /(?:(?<![\p{L}\p{N}])[-−–]|(?<!\p{L})(?:minus|минус)\s)(?:\$|€|¥|£|₸|₽)?$/iu
const BELOW_ZERO = /^[\s-]?(?:°\s?[CСF]?|degrees?|градус\p{L}*)?\s?(?:below zero|мороза|ниже нуля)/iu
const OVER =
  /(?:(?<!(?:no|not) )more than|(?:no|not) (?:less|fewer) than|over|above|at least|exceed(?:s|ed|ing)?|upwards of|a good|свыше|(?<!не )более|(?<!не )больше|не менее|не меньше)(?:\s(?:чем|a|the|на|в|до))?\s?(?:US\s?)?[$€¥£₸₽]?$/iu
const UNDER =
  /(?:less than|fewer than|(?:no|not) more than|under|below|nearly|almost|up to|as (?:much|many|high|long) as|at most|not quite|just short of|почти|менее|меньше|до|не более|не больше)(?:\s(?:чем|a|the|на|в|до))?\s?(?:US\s?)?[$€¥£₸₽]?$/iu
const ABOUT =
  /(?:about|around|some|roughly|approximately|circa|an estimated|close to|около|примерно|порядка|приблизительно)(?:\s(?:на|в|до))?\s?(?:US\s?)?[$€¥£₸₽]?$/iu
const HEDGED =
  '(?:\\s(?:a|an|about|around|some|nearly|almost|more than|over|less than|roughly|at least|at most|up to|as much as|fully|only|just|не менее|не более|почти|около|более|менее))*\\s?(?:US\\s?)?[$€¥£₸₽]?\\s?$'
const BY = new RegExp(`(?<!\\p{L})(?:by|на)${HEDGED}`, 'iu')
const FROM = new RegExp(`(?<!\\p{L})(?:from|с|со|от)${HEDGED}`, 'iu')
const TO = new RegExp(`(?<!\\p{L})(?<!(?:close|due|according|next|similar|up|amounting) )(?:to|до)${HEDGED}`, 'iu')
/** «вырос до 17»: what it rose to, and no bound. */
const ROSE_TO = /(?<!\p{L})до\s?[$€¥£₸₽]?$/iu
/** “amounted to 8.4”, «составила 8,4». */
const LEVEL = new RegExp(
  `(?<!\\p{L})(?:is|are|was|were|reach(?:es|ed)?|total(?:s|led|ed)?|stands? at|stood at|amount(?:s|ed)? to|c[ao]mes? to|came to|составля\\p{L}+|состав(?:ит|ил\\p{L}*)|достиг\\p{L}*|равн\\p{L}+)${HEDGED}`,
  'iu',
)
/** “would add 85 bcm”: by so much, and not to it. */
const ADDS = new RegExp(`(?<!\\p{L})(?:adds?|added|adding|прибавит|добавит)${HEDGED}`, 'iu')
/** A word for a movement belongs to a number within this many characters, of one clause. */
const [BEFORE, AFTER] = [48, 26]
const WAY_AT_ALL = /^(?:share|points|factor|any)$/u

/** The quantities of a text whose dates are blanked out, in order. `words`: numbers in words are read too. */
export function quantitiesIn(text: string, words = true): Quantity[] {
  return words ? withWords(text) : readQuantities(text, false)
}

const withWords = remembered((text) => readQuantities(text, true))

function readQuantities(text: string, words: boolean): Quantity[] {
  const read = numeralsIn(text, words).map((numeral) => ({ numeral, measure: measureOf(text, numeral) }))
  const measured = underCaption(text, read)
  const numerals = measured.map(({ numeral }) => numeral)
  const measures = measured.map(({ measure }) => measure)
  return numerals.map((numeral, index) => {
    const [next, own] = [numerals[index + 1], measures[index]]
    const before = measures[index - 1]
    const shared =
      own?.kind !== 'any'
        ? undefined
        : next && RANGE.test(text.slice(numeral.end, next.start))
          ? measures[index + 1]
          : before && isShareable(before.kind, numeral.values) && GOES_TO.test(text.slice(before.end, numeral.start))
            ? before
            : undefined
    const { kind, by, end } =
      shared === undefined ? (own ?? { kind: 'any', by: 1, end: numeral.end }) : { ...shared, end: numeral.end }
    const head = text.slice(Math.max(0, numeral.start - BEFORE), numeral.start)
    const step = BY.test(head) || ADDS.test(head) ? 'by' : TO.test(head) ? 'to' : null
    const from = numerals[index - 1]
    const way = ADDS.test(head) ? 1 : wayOf(text, numeral, end)
    return {
      printed: printedOf(text, numeral, end),
      start: numeral.start,
      end,
      bare: numeral.values,
      values: numeral.values.map((value) => Number((value * by).toPrecision(12))),
      kind,
      negative: MINUS_BEFORE.test(head.slice(-8)) || BELOW_ZERO.test(text.slice(numeral.end, numeral.end + 24)),
      way: way === 0 && step === 'to' && from && isEndOf(text, from, numeral) ? wayOf(text, from, from.end) : way,
      bound: way !== 0 && ROSE_TO.test(head) ? null : boundOf(head, text.slice(end, end + 16)),
      step,
      isLevel: LEVEL.test(head),
      per: rateBehind(text.slice(end)) ?? (tellsOfWhole(text) ? 'whole' : null),
      inWords: numeral.inWords,
      rough: numeral.kind === 'share',
    }
  })
}

/** “forty at most”, “40 or more”. */
const UNDER_BEHIND = /^\s(?:at (?:the )?most|or (?:less|fewer)|и менее|и меньше|максимум)(?!\p{L})/iu
const OVER_BEHIND = /^\s(?:at (?:the )?(?:very )?least|or more|and more|plus|и более|и больше|минимум)(?!\p{L})/iu

/** “no carrier may take more than forty”: forty at most. */
const NONE_MORE =
  /(?<!\p{L})(?:no|nobody|none|never|cannot|ни один|никто)(?!\p{L})[^.;,:]{1,40}\s(?:more than|over|более|больше)\s(?:US\s?)?[$€¥£₸₽]?$/iu

/** “should not exceed five”. */
const NOT_EXCEEDING =
  /(?<!\p{L})(?:not|never|no longer|не)\s(?:to\s|have\s|has\s)?(?:exceed(?:ed|ing)?|превы\p{L}+)\s(?:US\s?)?[$€¥£₸₽]?$/iu

function boundOf(head: string, behind: string): Bound {
  if (NONE_MORE.test(head) || NOT_EXCEEDING.test(head)) return 'under'
  if (OVER.test(head) || OVER_BEHIND.test(behind)) return 'over'
  if (UNDER.test(head) || UNDER_BEHIND.test(behind)) return 'under'
  return ABOUT.test(head) ? 'about' : null
}

/** “from 620,000 tonnes in 2017 to 155,000”: the second ends the movement that the first begins. */
function isEndOf(text: string, from: Numeral, to: Numeral): boolean {
  return FROM.test(text.slice(Math.max(0, from.start - BEFORE), from.start)) && !/[.;:]\s/u.test(text.slice(from.end, to.start))
}

/** “climb 13 per cent to 3.9 trillion”: so many are no per cent. */
function isShareable(kind: string, values: readonly number[]): boolean {
  return kind !== 'share' || values.some((value) => value <= 1000)
}

function printedOf(text: string, { start }: Numeral, end: number): string {
  const sign = /(?:(?<![\p{L}\p{N}])[-−–])?(?:US\s?)?[$€¥£₸₽]?\s?$/u.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? ''
  return `${sign.trim()}${text.slice(start, end)}`
}

function measureOf(text: string, { start, end, kind }: Numeral): { kind: string; by: number; end: number } {
  if (kind === 'share') return { kind: 'share', by: 1, end }
  if (kind === 'factor') return { kind: 'factor', by: 1, end }
  return measureAt(text, start, end)
}

/** Which way the number nearest to a word for a movement moved, within its clause; “doubled” says so itself. */
function wayOf(text: string, { start, end: own }: Numeral, end: number): 1 | -1 | 0 {
  const from = Math.max(0, start - BEFORE)
  const head = text.slice(from, start)
  const clause = from + Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf(': ')) + 1
  const tail = text.slice(own, end + AFTER)
  const stop = /[.;:,]|\s(?:and|but|while|и|но|а)\s/u.exec(tail)?.index ?? tail.length
  const near = directionsIn(text.slice(clause, own + stop)).map((each) => {
    const [first, last] = [clause + each.start, clause + each.end]
    const distance = last <= start ? start - last : first >= own ? first - own : 0
    return { way: each.way, distance }
  })
  return near.toSorted((one, other) => one.distance - other.distance)[0]?.way ?? 0
}

/** Why a quantity is not what the evidence gives: its value stands nowhere, or stands there otherwise (`as`: how). */
export type Mismatch = { as: Quantity | null }

/** Null where the evidence gives this quantity. */
export function mismatch(quantity: Quantity, given: readonly Quantity[]): Mismatch | null {
  const alike = given.filter((each) => sameValue(quantity, each))
  if (alike.some((each) => agrees(quantity, each))) return null
  return { as: alike[0] ?? null }
}

function agrees(one: Quantity, other: Quantity): boolean {
  if (one.negative !== other.negative) return false
  // “down to 310” is not “fell by 310”.
  const by = one.step === 'by' ? one : other
  if (one.step !== null && other.step !== null && one.step !== other.step && by.way !== 0 && by.kind !== 'share') return false
  if (isChange(one) && other.step !== 'by' && (other.isLevel || other.way === 0)) return false
  if (!sameKind(one.kind, other.kind) && !isBare(other)) return false
  if (one.per !== null && other.per !== null && one.per !== other.per) return false
  if (one.way !== 0 && other.way !== 0 && one.way !== other.way && (WAY_AT_ALL.test(one.kind) || one.kind === other.kind))
    return false
  return !(one.bound === 'over' && other.bound === 'under') && !(one.bound === 'under' && other.bound === 'over')
}

/** “grew by three billion”: so much more, and not so much. Shares are told as “up 6 per cent” as well. */
function isChange({ step, way, kind }: Quantity): boolean {
  return step === 'by' && way !== 0 && !isRelative(kind)
}

/** “40 million already this winter”: of what, the text has said before. */
function isBare({ kind, values }: Quantity): boolean {
  return (kind === 'count' && (values[0] ?? 0) >= 1e6) || (kind === 'any' && (values[0] ?? 0) >= 1e3)
}

function sameKind(one: string, other: string): boolean {
  if (one === other || one === 'any' || other === 'any') return true
  return (one === 'share' && other === 'factor') || (one === 'factor' && other === 'share')
}

/** A third is 33 or 34 of a hundred. */
const ROUGH = 0.012
const ABOUT_AS_MUCH = 0.05
const NOT_MUCH_MORE = 0.25

function sameValue(one: Quantity, other: Quantity): boolean {
  // “100 million tonnes … 1.5 million”: without its unit a number is compared with what the evidence writes before one.
  const [own, theirs] =
    one.kind === 'any'
      ? [one.values, other.bare]
      : isBare(other) || other.unread === true
        ? [[...one.bare, ...one.values], other.bare]
        : [one.values, other.values]
  return own.some((value) => theirs.some((given) => near(value, given, one, other)))
}

function near(value: number, given: number, one: Quantity, other: Quantity): boolean {
  if (value === given) return true
  const sameMeasure = sameKind(one.kind, other.kind)
  if (!sameMeasure) return false
  // «до» behind “rose” is no bound.
  const isBound = one.step !== 'to' && (one.bound === 'over' || one.bound === 'under')
  if (one.kind === 'share' && other.kind === 'share' && !isBound && (one.rough || other.rough))
    return Math.abs(value - given) <= ROUGH
  // “nearly three quarters” is not “nearly two thirds”.
  if (one.rough && other.rough && one.bound !== null && one.bound === other.bound) return false
  if (one.bound === 'about') return Math.abs(value - given) <= value * ABOUT_AS_MUCH
  if (one.bound === 'over') return given > value && given <= value * (1 + NOT_MUCH_MORE)
  return one.bound === 'under' && given < value && given >= value * (1 - NOT_MUCH_MORE)
}

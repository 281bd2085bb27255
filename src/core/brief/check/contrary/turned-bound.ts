import { datesIn, withoutDates } from '#core/in-text/dates.ts'
import { splitSentences } from '#core/sentences.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { denialOf } from '../negation-words.ts'
import { quantitiesIn } from '../particulars/quantities.ts'
import { undatedQuantities } from '../particulars/undated-quantities.ts'

/** Something that is no more or no later than told (`upper`), or no less and no earlier (`lower`). */
type Bounded = { printed: string; key: string; bound: 'upper' | 'lower' }

const NOT_BEFORE =
  /(?<!\p{L})(?:not (?:before|until|earlier than)|no (?:earlier|sooner) than|at the earliest in|не раньше|не ранее)(?:\s(?:в|the))?\s(?:early |mid-|late )?$/iu
const NOT_AFTER =
  /(?<!\p{L})(?:no later than|not later than|by|at the latest in|не позднее|не позже)(?:\s(?:the\s)?(?:end of|конца))?\s(?:early |mid-|late )?$/iu
const EARLIEST = /^\s(?:at the (?:very )?earliest|or later|and not before|и не раньше|самое раннее)(?!\p{L})/iu
const LATEST = /^\s(?:at the (?:very )?latest|or (?:earlier|sooner)|and not after|и не позже|самое позднее)(?!\p{L})/iu
const REACH = 40

/** Between the ends of a range: “between 6 and 10”, “6 to 10”, “6–10”. */
const TO = /^\s?(?:and|to|[-–—]|и|до)\s?(?:US\s?)?[$€¥£₸₽]?$/iu
const BETWEEN = /(?<!\p{L})(?:between|from|от|с|между)\s(?:about\s|some\s)?(?:US\s?)?[$€¥£₸₽]?$/iu

/**
 * A bound that a sentence turns round: “2036 at the latest” of “not before 2036”, “at least ten” of “between six and ten”. The sentence’s words, and whether the passage has it as the upper or
 * the lower bound; null where none is. Across languages, as it goes by figures and dates.
 */
export function turnedBound(sentence: string, passage: string): { number: string; there: 'upper' | 'lower' } | null {
  const given = boundsOfPassage(passage)
  for (const { printed, key, bound } of [...datesBounded(sentence), ...numbersBounded(sentence)]) {
    const same = given.filter((each) => each.key === key)
    const [there] = same
    if (there !== undefined && same.every((each) => each.bound !== bound)) return { number: printed, there: there.bound }
  }
  return null
}

const boundsOfPassage = remembered((passage): Bounded[] => [
  ...datesBounded(passage),
  ...numbersBounded(passage),
  ...rangesIn(passage),
])

/** “before 2029” is the latest of what happens, and the earliest of what does not. */
const BEFORE = /(?<!\p{L})(?:before|до)(?:\s(?:the\s)?(?:end of|конца))?\s(?:early |mid-|late )?$/iu

const CLAUSE = /[,;:—]|\s(?:and|but|while|и|но|а)\s/u

function datesBounded(text: string): Bounded[] {
  return splitSentences(text, null).flatMap(datesOfSentence)
}

function datesOfSentence(text: string): Bounded[] {
  return datesIn(text).flatMap(({ start, end, printed, year, month, day }): Bounded[] => {
    const [before, behind] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)]
    const clause = `${text.slice(0, start).split(CLAUSE).at(-1)}${text.slice(start).split(CLAUSE, 1)[0]}`
    const denies = denialOf(clause) !== 'none'
    const isLower = NOT_BEFORE.test(before) || EARLIEST.test(behind) || (denies && BEFORE.test(before))
    const isUpper = NOT_AFTER.test(before) || LATEST.test(behind) || (!denies && BEFORE.test(before))
    return isUpper === isLower ? [] : [{ printed, key: `date ${year} ${month} ${day}`, bound: isUpper ? 'upper' : 'lower' }]
  })
}

function numbersBounded(text: string): Bounded[] {
  return undatedQuantities(text).flatMap(({ printed, kind, values, bound, step }): Bounded[] =>
    (bound === 'over' || bound === 'under') && step === null
      ? values.map((value) => ({ printed, key: `${kind} ${value}`, bound: bound === 'over' ? 'lower' : 'upper' }))
      : [],
  )
}

function rangesIn(text: string): Bounded[] {
  const plain = withoutDates(text, datesIn(text))
  const quantities = quantitiesIn(plain)
  return quantities.flatMap((low, index): Bounded[] => {
    const high = quantities[index + 1]
    if (high === undefined || low.kind !== high.kind || (low.values[0] ?? 0) >= (high.values[0] ?? 0)) return []
    const between = plain.slice(low.end, high.start)
    const isRange = /[-–—]/u.test(between) || BETWEEN.test(plain.slice(Math.max(0, low.start - 24), low.start))
    if (!isRange || !TO.test(between) || low.way !== 0) return []
    return [
      ...low.values.map((value) => ({ printed: low.printed, key: `${low.kind} ${value}`, bound: 'lower' as const })),
      ...high.values.map((value) => ({ printed: high.printed, key: `${high.kind} ${value}`, bound: 'upper' as const })),
    ]
  })
}

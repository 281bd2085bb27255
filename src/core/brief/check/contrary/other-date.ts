import { datesIn, withoutDates, type DateInText } from '../../../in-text/dates.ts'
import { quantitiesIn, type Quantity } from '../particulars/quantities.ts'
import { remembered } from '../../../in-text/remembered.ts'
import { inCommon, keysWithout, tellingKeys } from '../telling-keys.ts'

/** A date with the words before it that it belongs to, and the number it stands beside. */
type Dated = { date: DateInText; keys: ReadonlySet<string>; number: Quantity | null }

/** Where the words of one date end and those of the next begin. */
const CLAUSE = /[.;:!?]\s|,\s|\s(?:and|but|while|then|и|но|а|затем)\s/giu
/** Of the words before a date so many, the nearest, say what happened then; those before them may be of both. */
const NEAREST = 2
/** A date to which another is only compared: “5 per cent less than in 2023”. */
const COMPARED = /(?<!\p{L})(?:than(?: in| on| at)?|(?:compared|comparison) (?:with|to)|чем в|по сравнению с)\s$/iu
/** Characters between a number and the date behind it: “13 per cent in 2020”. */
const BESIDE = 24

/**
 * A date that a sentence gives to what the passage gives another date (“closed on 24 December … and reopened on 9 January” told as reopened on 24 December; “1.5 per cent in 2010 to 13 per
 * cent in 2020” told as 13 in 2010); null where none is. It goes by the words before each date, of which those that tell the two apart must all be the other’s.
 */
export function otherDate(sentence: string, passage: string): { date: string; there: string } | null {
  const given = datedIn(passage)
  if (given.length < 2) return null
  for (const told of toldIn(sentence)) {
    const own = given.filter((each) => sameDate(told.date, each.date))
    const [only] = own
    if (only === undefined || own.length > 1) continue
    const other = given.find((each) => each !== only && !sameDate(each.date, only.date) && isOf(told, each, only))
    if (other !== undefined) return { date: told.date.printed, there: other.date.printed }
  }
  return null
}

/** Of a sentence with one date and one number both belong together, wherever they stand: “In 2020 China bought 3.9 million”. */
function toldIn(sentence: string): readonly Dated[] {
  const told = datedIn(sentence)
  const [only] = told
  if (only === undefined || told.length > 1 || only.number !== null) return told
  const numbers = quantitiesIn(withoutDates(sentence, [only.date]))
  const [number] = numbers
  return number === undefined || numbers.length > 1 || /^(?:share|points|factor)$/u.test(number.kind)
    ? told
    : [{ ...only, number }]
}

function isOf(told: Dated, other: Dated, own: Dated): boolean {
  if (told.number !== null && own.number !== null && other.number !== null)
    return sameNumber(told.number, other.number) && !sameNumber(told.number, own.number)
  const [apart, kept] = [keysWithout(other.keys, own.keys), keysWithout(own.keys, other.keys)]
  return kept.size > 0 && apart.size > 0 && inCommon(apart, told.keys) === apart.size && inCommon(kept, told.keys) === 0
}

const datedIn = remembered((text): Dated[] => {
  const dates = datesIn(text)
  const plain = withoutDates(text, dates)
  const numbers = quantitiesIn(plain)
  const words = withoutDates(plain, numbers)
  return dates.flatMap((date, index) => {
    if (COMPARED.test(words.slice(0, date.start))) return []
    const before = words.slice(dates[index - 1]?.end ?? 0, date.start)
    const last = [...before.matchAll(CLAUSE)].at(-1)
    const beside = numbers.findLast(
      ({ end }) => end <= date.start && date.start - end <= BESIDE && end > (dates[index - 1]?.end ?? 0),
    )
    const own = last === undefined ? before : before.slice(last.index + last[0].length)
    return [{ date, keys: new Set([...tellingKeys(own)].slice(-NEAREST)), number: beside ?? null }]
  })
})

/** A date without its year may be of any. */
function sameDate(one: DateInText, other: DateInText): boolean {
  return (
    one.month === other.month && one.day === other.day && (one.year === null || other.year === null || one.year === other.year)
  )
}

function sameNumber(one: Quantity, other: Quantity): boolean {
  return one.kind === other.kind && one.values.some((value) => other.values.includes(value))
}

import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { CLAUSE_END } from '../negation-words.ts'
import { remembered } from '../../../in-text/remembered.ts'
import { tellingKeys } from '../telling-keys.ts'
import { labelAt } from './caption-unit.ts'
import { datesIn, withoutDates } from '#core/in-text/dates.ts'
import { quantitiesIn, type Quantity } from './quantities.ts'
import { isRelative, isUnitless } from './measures.ts'

/** A number of the evidence with the words of its clause around it, up to the next numbers, those behind it with their dates (`own`), and what it counts. */
export type Told = Quantity & { keys: ReadonlySet<string>; own: ReadonlySet<string>; counted: string | null; list: string }

/** What one number may be worth beside another, with what it counts. */
export type Worth = Pick<Told, 'keys' | 'own' | 'counted' | 'step' | 'list'> & { value: number }

/** What a unit may be of its base: kilo, mega, giga. */
const SCALES = [1, 0.01, 1e3, 1e6, 1e9]
const MOST_PARTS = 4
const ENDS = new RegExp(CLAUSE_END.source, 'giu')
/** Between a number and what it counts: “60 open wagons”. */
const WORDS_BEFORE_COUNTED = 3
/** The forms in which a counted word stands behind a number: an English plural, a Russian genitive. */
const COUNTED = /(?:[^su]s|people|men|women|children)$|(?:ов|ев|ей|ий)$/u

/** The numbers that a quotation tells, dates left out. */
export const toldIn = remembered((quote): Told[] => {
  const plain = withoutDates(quote, datesIn(quote))
  const quantities = partsOfWholes(plain, quantitiesIn(plain))
  return quantities.map((each, index) => {
    const before = plain.slice(quantities[index - 1]?.end ?? 0, each.start)
    const after = plain.slice(each.end, quantities[index + 1]?.start)
    const head = [...before.matchAll(ENDS)].at(-1)
    const stop = after.search(ENDS)
    const words = `${before.slice(head === undefined ? 0 : head.index + 1)} ${stop === -1 ? after : after.slice(0, stop)}`
    const behind = quote.slice(each.end, quantities[index + 1]?.start).split(ENDS, 1)[0] ?? ''
    const label = labelAt(quote, each.start)
    // “Exports made up 1.4 billion (an increase of 21 per cent)”: both are said of exports.
    const isAside = index > 0 && before.lastIndexOf('(') > before.lastIndexOf(')')
    const aside = isAside ? plain.slice(quantities[index - 2]?.end ?? 0, quantities[index - 1]?.start) : ''
    return {
      ...each,
      keys: tellingKeys(label ?? `${aside.split(ENDS).at(-1) ?? ''} ${words}`),
      own: tellingKeys(label ?? behind),
      counted: countedBehind(after),
      list: listOf(quote, each.start),
    }
  })
})

/** “486 kilometres, of which 312 …”: a part of a whole that the passage itself names as that, in its unit. */
export const OF_WHICH =
  /(?<!\p{L})(?:of (?:which|whom|these|those|them)|including|из (?:них|которых|этих)|в том числе)(?!\p{L})[^.;]{0,24}$/iu

function partsOfWholes(plain: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.reduce<Quantity[]>((done, each) => {
    const whole = done.at(-1)
    const isPart = whole !== undefined && isUnitless(each.kind) && !isUnitless(whole.kind) && !isRelative(whole.kind)
    if (!isPart || !OF_WHICH.test(plain.slice(whole.end, each.start))) return [...done, each]
    const by = (whole.values[0] ?? 0) / (whole.bare[0] ?? 1)
    return [...done, { ...each, kind: whole.kind, values: each.bare.map((value) => value * by) }]
  }, [])
}

/** The sentence in which a number stands, by where it begins; numbers of one sentence may be a list. */
function listOf(quote: string, at: number): string {
  const head = [...quote.slice(0, at).matchAll(/[.;:!?]\s/gu)].at(-1)
  return `${quote.length} ${head?.index ?? 0}`
}

/** The key of what a number counts, by the words behind it; null where that is not said there (“and sixty in April”). */
export function countedBehind(tail: string): string | null {
  const stop = tail.search(ENDS)
  for (const { folded, key } of tokensOf(stop === -1 ? tail : tail.slice(0, stop)).slice(0, WORDS_BEFORE_COUNTED)) {
    if (isCommon(folded)) return null
    if (COUNTED.test(folded)) return key
  }
  return null
}

/** What numbers may be worth where `one` is told, by the unit that a bare one takes (“68.8 million tonnes, of which 54.9 million”). */
export function worthsLike(one: Quantity, given: readonly Told[]): Worth[][] {
  const alike = given.filter((each) => areComparable(one, each))
  return SCALES.map((scale) => alike.flatMap((each) => valuesBy(scale, one, each).map((value) => ({ ...each, value }))))
}

/** The same of one number, by any unit. */
export function valuesLike(one: Quantity, other: Quantity): number[] {
  return areComparable(one, other) ? [...new Set(SCALES.flatMap((scale) => valuesBy(scale, one, other)))] : []
}

function valuesBy(scale: number, one: Quantity, other: Quantity): number[] {
  const [isBare, isOtherBare] = [one, other].map(({ kind }) => isUnitless(kind))
  return isBare === isOtherBare ? other.values : other.values.map((value) => (isOtherBare ? value * scale : value / scale))
}

/** A large number before a word that is no unit (“54.9 million left”) may be of the unit before it. */
function areComparable(one: Quantity, other: Quantity): boolean {
  const [loose, free] = [one, other].map(({ kind, values }) => kind === 'any' || (kind === 'count' && (values[0] ?? 0) >= 1000))
  return one.kind === other.kind || loose === true || free === true || [one, other].every(({ kind }) => isUnitless(kind))
}

/** Any two, and up to four that follow each other. */
export function addends<T>(items: readonly T[]): T[][] {
  const runs = items.flatMap((_, from) =>
    Array.from({ length: MOST_PARTS - 1 }, (__, index) => items.slice(from, from + index + 2)).filter(
      (run, index) => run.length === index + 2,
    ),
  )
  return [...pairsOf(items), ...runs]
}

export function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]))
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Whether parts may be summed up as so many of something: forty trucks and sixty wagons are a hundred vehicles, and not a hundred trucks. */
export function areAlike(parts: readonly Pick<Told, 'counted'>[], counted: string | null): boolean {
  const others = parts.filter((part) => part.counted !== null && part.counted !== counted)
  return counted === null || others.length === 0 || parts.every((part) => part.counted !== counted)
}

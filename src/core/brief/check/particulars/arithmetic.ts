import { CLAUSE_END } from '../negation-words.ts'
import { remembered } from '../remembered.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'
import { datesIn, withoutDates } from './dates.ts'
import { quantitiesIn, type Quantity } from './quantities.ts'

/** A number of the evidence with the words of its clause around it, up to the next numbers. */
type Told = Quantity & { keys: ReadonlySet<string> }

/** “together”, “between them”: the sentence adds. */
const ADDS =
  /(?<!\p{L})(?:together|altogether|in all|in total|total(?:s|led|ling)?|combined|between them|both|overall|sum|the two|all (?:two|three|four|five)|вместе|всего|в сумме|в общей сложности|в совокупности|суммарн\p{L}+|обе|оба|обоих)(?!\p{L})/iu
/** “15 more factories”, “two years longer”: right behind the number. */
const MORE_BEHIND =
  /^(?:-\p{L}+)?(?:\s[\p{L}-]+){0,3}?\s(?:more|fewer|less|longer|shorter|higher|lower|later|earlier|bigger|smaller|larger|cheaper|dearer|ahead|behind|above|below|after|before|больше|меньше|дольше|позже|раньше|выше|ниже|дороже|дешевле)(?!\p{L})/iu
/** “a further $300 million”: right before it. */
const MORE_BEFORE =
  /(?<!\p{L})(?:further|another|additional|extra|remaining|difference of|gap of|ещё|еще|оставши\p{L}+)\s(?:about\s|some\s|nearly\s|около\s|почти\s|примерно\s)?(?:US\s?)?[$€¥£₸₽]?$/iu
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
/** What a unit may be of its base: kilo, mega, giga. */
const SCALES = [1, 0.01, 1e3, 1e6, 1e9]
/** More numbers than these may be put together to anything. */
const MOST = 12
const MOST_PARTS = 4
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
  const tail = text.slice(quantity.end)
  const values = given.flatMap((each) => valuesLike(quantity, each))
  const adds = ADDS.test(text)
  const differs = MORE_BEHIND.test(tail) || MORE_BEFORE.test(text.slice(Math.max(0, quantity.start - 40), quantity.start))
  const leaves = REST.test(text) || REST.test(passage)
  const made = [
    ...(adds ? sumsOf(values) : []),
    ...(differs ? pairsOf(values).map(([one, other]) => Math.abs(one - other)) : []),
    ...(leaves
      ? values.flatMap((whole) =>
          sumsOf(
            values.filter((each) => each < whole),
            1,
          ).map((parts) => whole - parts),
        )
      : []),
    ...(EACH.test(passage) || adds ? timesEach(quantity, given) : []),
    ...(OF_BEHIND.test(tail) ? partsByShare(values, given) : []),
    ...backByFactor(values, given),
  ]
  const isPart = OF_BEHIND.test(tail) && NOT_SO.test(text) && OF_ALL.test(passage)
  if (isPart) made.push(...pairsOf(values).map(([one, other]) => Math.abs(one - other)))
  return made.some((value) => value > 0 && isNear(quantity, value, PLAIN)) || isComplement(quantity, text, values, passage)
}

const toldIn = remembered((quote): Told[] => {
  const plain = withoutDates(quote, datesIn(quote))
  const quantities = quantitiesIn(plain)
  return quantities.map((each, index) => {
    const before = plain.slice(quantities[index - 1]?.end ?? 0, each.start)
    const after = plain.slice(each.end, quantities[index + 1]?.start)
    const head = [...before.matchAll(ENDS)].at(-1)
    const words = `${before.slice(head === undefined ? 0 : head.index + 1)} ${after.slice(0, after.search(ENDS) === -1 ? undefined : after.search(ENDS))}`
    return { ...each, keys: tellingKeys(words) }
  })
})

const ENDS = new RegExp(CLAUSE_END.source, 'giu')

const CYRILLIC = /\p{Script=Cyrillic}/u

/** Whether the text has a word of the number’s clause; between scripts that cannot be told, and counts as yes. */
function isSpokenOf({ keys }: Told, text: string, passage: string): boolean {
  if (CYRILLIC.test(text) !== CYRILLIC.test(passage)) return true
  return inCommon(keys, tellingKeys(text)) > 0
}

/** What a number may be worth where another is told: a bare one takes its unit (“68.8 million tonnes, of which 54.9 million”). */
function valuesLike(one: Quantity, other: Quantity): number[] {
  if (!areComparable(one, other)) return []
  const [units, bare] = [/^(?:any|count)$/u.test(one.kind), /^(?:any|count)$/u.test(other.kind)]
  return other.values.flatMap((value) =>
    units === bare ? [value] : SCALES.map((scale) => (bare ? value * scale : value / scale)),
  )
}

/** A large number before a word that is no unit (“54.9 million left”) may be of the unit before it. */
function areComparable(one: Quantity, other: Quantity): boolean {
  const [loose, free] = [one, other].map(({ kind, values }) => kind === 'any' || (kind === 'count' && (values[0] ?? 0) >= 1000))
  return (
    one.kind === other.kind || loose === true || free === true || [one, other].every(({ kind }) => /^(?:any|count)$/u.test(kind))
  )
}

/** Sums of any two, and of up to four that follow each other; from `least` numbers on. */
function sumsOf(values: readonly number[], least = 2): number[] {
  const runs = values.flatMap((_, from) =>
    Array.from({ length: MOST_PARTS - 1 }, (__, index) => values.slice(from, from + index + 2)).filter(
      (run, index) => run.length === index + 2,
    ),
  )
  const sums = [...pairsOf(values), ...runs].map((run) => run.reduce((sum, value) => sum + value, 0))
  return least === 1 ? [...values, ...sums] : sums
}

function pairsOf(values: readonly number[]): [number, number][] {
  return values.flatMap((one, index) => values.slice(index + 1).map((other): [number, number] => [one, other]))
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
        return sumsOf(values).map((sum) => sum / (whole.values[0] ?? Number.NaN))
      })
    : []
  const rest =
    REST.test(text) || NOT_SO.test(text) || adds ? [...shares, ...(adds ? sumsOf(shares) : [])].map((share) => 1 - share) : []
  const each = isEach ? stated.map((share) => 2 * share) : []
  return [...parts, ...added, ...rest, ...bare, ...(adds ? [...sumsOf(shares), ...each] : [])].filter(
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

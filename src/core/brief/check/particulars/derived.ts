import type { Quantity } from './quantities.ts'

/** “to”, “до” between two numbers of one movement. */
const TO = /^\s?(?:\p{L}+\s)?(?:to|до)\s(?:about\s|some\s|around\s|nearly\s|almost\s|около\s|почти\s)?(?:US\s?)?[$€¥£₸₽]?$/iu
const FROM = /(?<!\p{L})(?:from|с|со|от)\s(?:about\s|some\s|around\s|nearly\s|almost\s|около\s|почти\s)?(?:US\s?)?[$€¥£₸₽]?$/iu
/** Relative: 31 is twice 15. */
const NEARLY = 0.04
const FACTORS = [0.5, 2, 3, 4, 5, 6, 7, 8, 9, 10]
/** “differ by”, “a gap of”: the sentence subtracts. */
export const SUBTRACTS =
  /(?<!\p{L})(?:differ(?:s|ed|ence|ences)?|gap|apart|los(?:es?|t|s|ing)|margin|short(?:fall)?|теря\p{L}+|не хват\p{L}+|недоста\p{L}+|потер\p{L}+|разниц\p{L}+|различа\p{L}+|расход\p{L}+)(?!\p{L})/iu

/** “213,000 after 61,000”, “14, up from nine”: the second number is what it was. */
const WAS =
  /(?:^,?|,)\s(?:after|against|up from|down from|compared (?:with|to)|после|против|вместо)\s(?:about\s|some\s|around\s|nearly\s|almost\s|около\s|почти\s)?(?:US\s?)?[$€¥£₸₽]?$/iu

/** Characters between what is and, behind a comma, what it was: “18 days from Khorgos to Poti in the first quarter, against 23”. */
const FAR = 80

/** What a text says by saying “from 60 to 120”, or “120 after 60”: that it doubled, and by what share it rose or fell. */
export function movementsIn(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.flatMap((one, index) => {
    const other = quantities[index + 1]
    if (other === undefined) return []
    const between = text.slice(one.end, other.start)
    if (WAS.test(between) && between.length < FAR && !/[.;:]\s/u.test(between)) return movedTo(one, other)
    return TO.test(between) && FROM.test(text.slice(Math.max(0, one.start - 24), one.start)) ? movedTo(other, one) : []
  })
}

/** What a movement to a number from another comes to. */
function movedTo(to: Quantity, from: Quantity): Quantity[] {
  const [a, b] = [from.values[0], to.values[0]]
  if (a === undefined || b === undefined || a <= 0 || b <= 0 || !comparable(from, to)) return []
  const way = b > a ? 1 : -1
  const factor = FACTORS.find((each) => Math.abs(b / a - each) <= each * NEARLY)
  const common = { ...to, bare: [] as number[], bound: null, negative: false, way, inWords: false, rough: true } as const
  return [
    ...(factor === undefined ? [] : [{ ...common, values: [factor], kind: 'factor', step: null }]),
    // “more than quadrupled”
    { ...common, values: [b / a], kind: 'factor', step: null },
    { ...common, values: [Math.abs(b - a) / a], kind: 'share', step: 'by' as const },
    ...(to.kind === 'share' || to.kind === 'any'
      ? []
      : [{ ...common, values: [Number(Math.abs(b - a).toPrecision(12))], kind: to.kind, step: 'by' as const, rough: false }]),
    ...(to.kind === 'share'
      ? [{ ...common, values: [Number((Math.abs(b - a) * 100).toPrecision(6))], kind: 'points', step: 'by' as const }]
      : []),
  ]
}

/** What lies between any two numbers of the same measure, for a sentence that subtracts. */
export function differencesOf(quantities: readonly Quantity[]): Quantity[] {
  return quantities.flatMap((one, index) =>
    quantities.slice(index + 1).flatMap((other): Quantity[] => {
      const [a, b] = [one.values[0], other.values[0]]
      if (a === undefined || b === undefined || !comparable(one, other)) return []
      const kind = one.kind === 'any' ? other.kind : one.kind
      return [{ ...one, bare: [], kind, values: [Number(Math.abs(a - b).toPrecision(12))], way: 0, step: null, bound: null }]
    }),
  )
}

function comparable(one: Quantity, other: Quantity): boolean {
  return one.kind === other.kind || one.kind === 'any' || other.kind === 'any'
}

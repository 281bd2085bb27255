import type { Source } from './given.ts'
import type { Quantity } from './quantities.ts'

/** How many of the other unit one of this is, by the kinds of `measures.ts` (NIST SP 811, appendix B; a barrel is 42 US gallons). */
const FACTORS: readonly (readonly [from: string, to: string, factor: number])[] = [
  ['mi', 'm', 1609.344],
  ['ft', 'm', 0.3048],
  ['acre', 'ha', 0.404_686],
  ['acre', 'km2', 0.004_046_86],
  ['ha', 'km2', 0.01],
  ['gal', 'l', 3.785_412],
  ['ft3', 'm3', 0.028_316_85],
  ['bbl', 'l', 158.9873],
  ['l', 'm3', 0.001],
  ['mi', 'ft', 5280],
]
/** Relative: as rounded figures come, and with “about”. */
const [PLAIN, HEDGED] = [0.01, 0.06]
/** “more than 400 miles” is said of 402. */
const FAR = 0.25

/** Whether a number is one of the evidence in another unit of the same: 402 miles of 647 kilometres. */
export function isConverted({ kind, values, bound }: Quantity, own: readonly Source[]): boolean {
  const made = own.flatMap(({ quantities }) =>
    quantities.flatMap((each) => {
      const factor = factorOf(each.kind, kind)
      return factor === null ? [] : each.values.map((value) => value * factor)
    }),
  )
  return made.some((each) =>
    values.some((value) => {
      if (bound === 'over') return each > value && each <= value * (1 + FAR)
      if (bound === 'under') return each < value && each >= value * (1 - FAR)
      return Math.abs(each - value) <= value * (bound === 'about' ? HEDGED : PLAIN)
    }),
  )
}

function factorOf(from: string, to: string): number | null {
  const forth = FACTORS.find(([one, other]) => one === from && other === to)
  const back = FACTORS.find(([one, other]) => one === to && other === from)
  return forth?.[2] ?? (back === undefined ? null : 1 / back[2])
}

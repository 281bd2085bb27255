import type { Source } from './given.ts'
import { isNearTo } from './near.ts'
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
/** Relative: as rounded figures come. */
const PLAIN = 0.01
/** “more than 400 miles” is said of 402. */
const FAR = 0.25

/** Whether a number is one of the evidence in another unit of the same: 402 miles of 647 kilometres. */
export function isConverted(quantity: Quantity, own: readonly Source[]): boolean {
  const made = own.flatMap(({ quantities }) =>
    quantities.flatMap((each) => {
      const factor = factorOf(each.kind, quantity.kind)
      return factor === null ? [] : each.values.map((value) => value * factor)
    }),
  )
  return made.some((each) => isNearTo(quantity, each, PLAIN, FAR))
}

function factorOf(from: string, to: string): number | null {
  const forth = FACTORS.find(([one, other]) => one === from && other === to)
  const back = FACTORS.find(([one, other]) => one === to && other === from)
  return forth?.[2] ?? (back === undefined ? null : 1 / back[2])
}

import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { datesIn, withoutDates } from '../../../in-text/dates.ts'
import { quantitiesIn, type Quantity } from '../particulars/quantities.ts'
import { sidesOf } from './sides.ts'
import { undatedQuantities } from '../particulars/undated-quantities.ts'

const MORE = 'more|higher|larger|greater|bigger|longer|faster|больше|выше|дороже'
const LESS = 'less|fewer|lower|smaller|shorter|cheaper|slower|меньше|ниже|дешевле'
const THAN = new RegExp(
  `(?<!\\p{L})(?:(?<more>${MORE})|${LESS})(?!\\p{L})(?:\\s[\\p{L}\\p{N}-]+){0,6}?\\s(?:than|чем)(?!\\p{L})`,
  'iu',
)

/** Characters between a name and its number. */
const NEAR = 60

/** Two things that a sentence compares the other way round than their numbers stand in the passage: “Turkmenistan (1.2 billion); Russia supplied 0.7”. Null where none are. */
export function greater(sentence: string, passage: string): { more: string; less: string } | null {
  const found = THAN.exec(sentence)
  const sides = sidesOf(sentence, THAN)
  if (found === null || sides === null) return null
  const { left, right } = sides
  if (undatedQuantities(sentence).some(({ start }) => start >= found.index)) return null
  const [one, other] = [left, right].map((side) => numberOf(side, passage))
  if (!one || !other || one.name === other.name || one.quantity.kind !== other.quantity.kind) return null
  const [a = 0, b = 0] = [one.quantity.values[0], other.quantity.values[0]]
  if (a === b || (found.groups?.['more'] !== undefined) === a > b) return null
  return {
    more: a > b ? one.quantity.printed : other.quantity.printed,
    less: a > b ? other.quantity.printed : one.quantity.printed,
  }
}

/** The one number that stands beside the names of a side in the passage. */
function numberOf(side: string, passage: string): { name: string; quantity: Quantity } | null {
  const plain = withoutDates(passage, datesIn(passage))
  const quantities = quantitiesIn(plain)
  const words = tokensOf(plain)
  const found = tokensOf(side)
    .filter(({ capital, folded }) => capital && !isCommon(folded))
    .flatMap(({ key }) => {
      const places = words.filter((each) => each.key === key || sameRoot(each.key, key))
      const [place] = places
      const beside = quantities.filter(({ start, end }) => {
        const gap = place === undefined ? '' : start >= place.end ? plain.slice(place.end, start) : plain.slice(end, place.start)
        return place !== undefined && gap.length <= NEAR && !/[.;!?]/u.test(gap)
      })
      const nearest = beside.toSorted((one, other) => distance(one, place?.start ?? 0) - distance(other, place?.start ?? 0))
      return places.length === 1 && nearest[0] !== undefined ? [{ name: key, quantity: nearest[0] }] : []
    })
  const [first] = found
  return first !== undefined && found.every(({ quantity }) => quantity === first.quantity) ? first : null
}

/** Turkmen, Turkmenistan. */
function sameRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 5 && long.startsWith(short)
}

function distance({ start, end }: Quantity, at: number): number {
  return start >= at ? start - at : at - end
}

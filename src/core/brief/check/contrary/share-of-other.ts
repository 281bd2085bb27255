import { datesIn, withoutDates } from '#core/in-text/dates.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { quantitiesIn, type Quantity } from '../particulars/quantities.ts'
import { isUnitless } from '../particulars/measures.ts'

/** A share and the number that it is a share of: “of the 31, more than two thirds”. */
type ShareOf = { printed: string; share: number; whole: Quantity }

const OF_BEHIND = /^\s(?:of|из)\s(?:the\s|its\s|all\s|these\s|этих\s|всех\s)?(?:[\p{Ll}-]+\s){0,2}?$/iu
const OF_AHEAD = /(?<!\p{L})(?:of|из)\s(?:the\s|its\s|all\s|these\s|этих\s|всех\s)?(?:[\p{Ll}-]+\s){0,2}?$/iu
const BETWEEN = /^(?:\s[\p{Ll}-]+){0,3},\s(?:[\p{Ll}-]+\s){0,4}$/u
/** Of 1: “two thirds” and 66 per cent are one share. */
const NEAR = 0.012

/** A share that a sentence tells of another number than its passage does: “two thirds of the 64” where the passage says “of the 31, two thirds”; null where none is, or where the passage has both. */
export function shareOfOther(sentence: string, passage: string): { printed: string; other: string } | null {
  const given = sharesOf(passage)
  for (const { printed, share, whole } of sharesIn(sentence)) {
    const alike = given.filter((each) => Math.abs(each.share - share) <= NEAR)
    const [there] = alike
    if (there === undefined || alike.some((each) => isSame(each.whole, whole))) continue
    return { printed: `${printed} … ${whole.printed}`, other: there.whole.printed }
  }
  return null
}

const isSame = (one: Quantity, other: Quantity): boolean => one.values.some((value) => other.values.includes(value))

const sharesOf = remembered(sharesIn)

function sharesIn(text: string): ShareOf[] {
  const plain = withoutDates(text, datesIn(text))
  const quantities = quantitiesIn(plain)
  return quantities.flatMap(({ kind, values, start, end, printed }, index): ShareOf[] => {
    const [share] = values
    if (kind !== 'share' || share === undefined) return []
    const [before, next] = [quantities[index - 1], quantities[index + 1]]
    if (next !== undefined && isCount(next) && OF_BEHIND.test(plain.slice(end, next.start)))
      return [{ printed, share, whole: next }]
    const isAhead =
      before !== undefined &&
      isCount(before) &&
      OF_AHEAD.test(plain.slice(0, before.start)) &&
      BETWEEN.test(plain.slice(before.end, start))
    return isAhead ? [{ printed, share, whole: before }] : []
  })
}

const isCount = ({ kind }: Quantity): boolean => isUnitless(kind)

import { splitSentences } from '#core/sentences.ts'
import { withoutDates } from '../../../in-text/dates.ts'
import { quantitiesIn } from '../particulars/quantities.ts'
import { remembered } from '../../../in-text/remembered.ts'
import { inCommon, keysWithout, tellingKeys } from '../telling-keys.ts'
import { undatedQuantities } from '../particulars/undated-quantities.ts'

/** A share, whose it is, and whose the rest. */
type Parted = { share: number; own: ReadonlySet<string>; rest: ReadonlySet<string>; text: string }

const REST =
  /(?<!\p{L})(?:the (?:rest|remainder|others?|remaining(?:\s\p{N}+(?:\s?%|\sper ?cent)?)?)|остальн(?:ое|ые|ую|ая)|оставш\p{L}+)(?!\p{L})/iu
const CLAUSE = /[,;:]\s|\s(?:and|but|while|и|а|но)\s/u
/** Shares in words are rough: two thirds are 66 or 67 per cent. */
const NEAR = 0.015

/** A share that a sentence gives to who has the rest of it in its passage: “the loan covers 70 per cent, the rest the budget” told as 70 of the budget. The passage’s sentence; null where none is. */
export function restTurned(sentence: string, passage: string): string | null {
  const given = partedIn(passage)
  if (given.length === 0) return null
  for (const clause of sentence.split(CLAUSE)) {
    const keys = wordsOf(clause)
    for (const told of sharesIn(clause)) {
      const turned = given.find(({ share, own, rest }) => {
        const [one, other] =
          Math.abs(told - share) < NEAR ? [own, rest] : Math.abs(told - 1 + share) < NEAR ? [rest, own] : [own, own]
        return inCommon(keys, one) === 0 && inCommon(keys, other) > 0
      })
      if (turned !== undefined) return turned.text
    }
  }
  return null
}

const partedIn = remembered((passage): Parted[] =>
  splitSentences(passage, null).flatMap((text): Parted[] => {
    const found = REST.exec(text)
    const [share, more] = found === null ? [] : sharesIn(text.slice(0, found.index))
    // Of a half the rest is a half.
    if (found === null || share === undefined || more !== undefined || Math.abs(share - 1 / 2) < NEAR) return []
    const [own, rest] = [wordsOf(text.slice(0, found.index)), wordsOf(text.slice(found.index + found[0].length))]
    return [{ share, own: keysWithout(own, rest), rest: keysWithout(rest, own), text: text.trim() }]
  }),
)

function sharesIn(text: string): number[] {
  return undatedQuantities(text).flatMap(({ kind, values: [value] }) => (kind === 'share' && value !== undefined ? [value] : []))
}

/** The telling words beside numbers. */
function wordsOf(text: string): ReadonlySet<string> {
  return tellingKeys(withoutDates(text, quantitiesIn(text)))
}

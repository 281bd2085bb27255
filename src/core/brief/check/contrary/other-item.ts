import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { datesIn, withoutDates } from '../../../in-text/dates.ts'
import { quantitiesIn } from '../particulars/quantities.ts'
import { averages } from '../particulars/reckoning-words.ts'
import { remembered } from '../../../in-text/remembered.ts'
import { isUnitless } from '../particulars/measures.ts'

/** A number of a list with the words that follow it, up to the next number: “12 as rivals”. */
type Item = {
  ofWhole: boolean
  printed: string
  values: readonly number[]
  kind: string
  keys: ReadonlySet<string>
  ahead: ReadonlySet<string>
}

const END = /[.;:!?]|,\s(?:and|but|while|и|но|а)\s/u
/** “two of the three”: neither is an item of a list. */
const WHOLE = /(?<!\p{L})(?:of|out of|из)\s(?:[\p{L}’'-]+\s){0,2}?$/iu
const PART = /^\s(?:[\p{L}-]+\s)?(?:of|out of|из)\s/iu
/** Words behind a number that belong to it. */
const REACH = 8

/**
 * A number of a list that a sentence gives to another item of it: “41 as partners, 12 as rivals” told as “41 as rivals”. Null where none is. It goes by the words behind each number,
 * of which the one that tells the items apart must be the other’s.
 */
export function otherItem(sentence: string, passage: string): { printed: string; name: string; other: string } | null {
  if (averages(sentence)) return null
  const items = itemsOf(passage)
  const all = new Set(tellingOf(sentence))
  const said = itemsIn(sentence)
  for (const told of said) {
    const others = new Set(said.filter((each) => each !== told).flatMap(({ keys }) => [...keys]))
    // “Eleven of the 43 said”: the words behind the whole are the part’s.
    if (told.ofWhole) continue
    const own = items.filter(({ values }) => values.some((value) => told.values.includes(value)))
    const [only] = own
    // Behind one end of a range (“from 43 to 47”), or a number that a sentence ends with, no word tells what it counts.
    if (only === undefined || only.kind !== told.kind || own.length > 1 || only.keys.size === 0) continue
    for (const other of items) {
      if (
        other === only ||
        other.ofWhole ||
        only.ofWhole ||
        other.kind !== only.kind ||
        other.values.some((value) => only.values.includes(value))
      )
        continue
      const apart = [...other.keys].filter((key) => !only.keys.has(key) && told.keys.has(key))
      const kept = [...only.keys].filter((key) => !other.keys.has(key) && told.keys.has(key))
      const [word] = apart
      const elsewhere = items.some((each) => each !== other && word !== undefined && each.keys.has(word))
      // “South Korea, to which it sent 3,200 workers”: what tells the item apart stands elsewhere in the sentence.
      const isSaid = [...only.keys].some((key) => all.has(key) && !other.keys.has(key) && !others.has(key))
      // “The number bound for Russia dropped below 4,000”: what the number is of stands before it.
      const isNamedAhead = [...only.ahead].some((key) => all.has(key) && !other.keys.has(key) && !other.ahead.has(key))
      if (word !== undefined && kept.length === 0 && !elsewhere && !isSaid && !isNamedAhead)
        return { printed: told.printed, name: word, other: other.printed }
    }
  }
  return null
}

const itemsOf = remembered(itemsIn)

function itemsIn(text: string): Item[] {
  const plain = withoutDates(text, datesIn(text))
  const quantities = quantitiesIn(plain)
  return quantities.map(({ printed, values, kind, start, end }, index) => {
    const rest = plain.slice(end, quantities[index + 1]?.start)
    const behind = tellingOf(rest.slice(0, rest.search(END) === -1 ? undefined : rest.search(END)), REACH)
    const head = plain.slice(quantities[index - 1]?.end ?? 0, start)
    return {
      ofWhole: WHOLE.test(plain.slice(0, start)) || PART.test(rest),
      printed,
      values,
      kind: isUnitless(kind) ? 'count' : kind,
      keys: new Set(behind),
      ahead: new Set(tellingOf(head.split(END).at(-1)?.split(',').at(-1) ?? '')),
    }
  })
}

function tellingOf(text: string, words = Number.POSITIVE_INFINITY): string[] {
  return tokensOf(text)
    .slice(0, words)
    .flatMap(({ folded, key }) => (isCommon(folded) ? [] : [key]))
}

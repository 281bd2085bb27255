import { sameState } from '../names/places.ts'
import { spelledAlike } from '../names/skeleton.ts'
import { namesIn } from '../particulars/names-in-text.ts'
import { datesIn, withoutDates } from '../../../in-text/dates.ts'
import { quantitiesIn } from '../particulars/quantities.ts'

/** A number and the name that it goes with: the last before it in its clause. */
type Bound = { name: string; printed: string; values: readonly number[] }

/** Names that a dash joins (“the China–Kyrgyzstan–Uzbekistan railway”) stand in one clause. */
const CLAUSE = /[,;.:!?()—]|\s–\s|\s(?:and|but|while|whereas|и|а|но)\s/giu

/** Two numbers of a passage that a sentence gives to each other’s names: “Armenia sent 70 and Tajikistan 200”, told as “Tajikistan 70”. Null where none is. */
export function swapped(sentence: string, passage: string): { name: string; printed: string; other: string } | null {
  const given = boundIn(passage)
  for (const { name, printed, values } of boundIn(sentence)) {
    const here = given.filter((each) => each.values.some((value) => values.includes(value)))
    const owns = given.filter((each) => alike(each.name, name))
    const [other] = here
    if (other === undefined || owns.length === 0 || here.some((each) => alike(each.name, name) || sameState(each.name, name)))
      continue
    if (owns.every((each) => !each.values.some((value) => values.includes(value)))) return { name, printed, other: other.name }
  }
  return null
}

/** What is said of a name between it and its number. */
const ASIDE = /,\s(?:which|who|whose|котор\p{L}+)\s[^,;.]*,/giu

const FEW = 3
const OF_WHOLE = /(?<!\p{L})(?:of|out of|из)\s$/iu

function boundIn(text: string): Bound[] {
  const plain = withoutDates(text, datesIn(text)).replace(ASIDE, (aside) => ' '.repeat(aside.length))
  const names = namesIn(text, () => true)
  const ends = [...plain.matchAll(CLAUSE)].map(({ index, 0: mark }) => index + mark.length)
  return quantitiesIn(plain).flatMap(({ start, printed, values, inWords }): Bound[] => {
    // “the two periods” counts nothing of somebody, and the whole of which a part is told is not its name’s.
    if ((inWords && (values[0] ?? 0) <= FEW) || OF_WHOLE.test(plain.slice(Math.max(0, start - 8), start))) return []
    const from = ends.findLast((end) => end <= start) ?? 0
    const inClause = names.filter((each) => each.end <= start && each.start >= from)
    const [only] = inClause
    return only && inClause.length === 1 ? [{ name: only.name, printed, values }] : []
  })
}

function alike(one: string, other: string): boolean {
  return one === other || (one.split(/\s/u).at(-1) ?? one) === (other.split(/\s/u).at(-1) ?? other) || spelledAlike(one, other)
}

import { splitSentences } from '#core/sentences.ts'
import { sameState } from '../names/places.ts'
import { spelledAlike } from '../names/skeleton.ts'
import { namesIn } from '../particulars/names-in-text.ts'
import { datesIn, withoutDates } from '../../../in-text/dates.ts'
import { quantitiesIn } from '../particulars/quantities.ts'
import { undatedQuantities } from '../particulars/undated-quantities.ts'

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
  const sentences = splitSentences(text, null)
  const ordered = sentences.filter((sentence) => RESPECTIVELY.test(sentence))
  const rest = ordered.length === 0 ? text : sentences.filter((sentence) => !ordered.includes(sentence)).join(' ')
  return [...inClauses(rest), ...ordered.flatMap(respectively)]
}

const RESPECTIVELY = /(?<!\p{L})(?:respectively|соответственно)(?!\p{L})/iu
const AND = /^\s(?:and|и)\s(?:[$€¥£]|about\s)?$/iu

/** “Kyrgyzstan and Tajikistan owed 1.78 billion and 1.12 billion respectively”: each its own. */
function respectively(sentence: string): Bound[] {
  const names = namesIn(sentence, () => true)
  const at = names.findIndex((name, index) => AND.test(sentence.slice(name.end, names[index + 1]?.start ?? name.end)))
  const [one, other] = [names[at], names[at + 1]]
  if (one === undefined || other === undefined) return []
  const quantities = undatedQuantities(sentence)
  return quantities.flatMap((first, index): Bound[] => {
    const second = quantities[index + 1]
    if (second === undefined || first.kind !== second.kind || !AND.test(sentence.slice(first.end, second.start))) return []
    return [
      { name: one.name, printed: first.printed, values: first.values },
      { name: other.name, printed: second.printed, values: second.values },
    ]
  })
}

function inClauses(text: string): Bound[] {
  const plain = withoutDates(text, datesIn(text)).replace(ASIDE, (aside) => ' '.repeat(aside.length))
  const names = namesIn(text, () => true)
  const ends = [...plain.matchAll(CLAUSE)].map(({ index, 0: mark }) => index + mark.length)
  return quantitiesIn(plain).flatMap(({ start, end, printed, values, inWords }): Bound[] => {
    // “the two periods” counts nothing of somebody, and the whole of which a part is told is not its name’s.
    if ((inWords && (values[0] ?? 0) <= FEW) || OF_WHOLE.test(plain.slice(Math.max(0, start - 8), start))) return []
    const from = ends.findLast((end) => end <= start) ?? 0
    const inClause = names.filter((each) => each.end <= start && each.start >= from)
    const [only] = inClause
    if (only && inClause.length === 1) return [{ name: only.name, printed, values }]
    // “five in Kazakhstan, four in Kyrgyzstan”.
    const [behind] = inClause.length > 0 ? [] : names.filter((each) => each.start > end && IN.test(text.slice(end, each.start)))
    return behind === undefined ? [] : [{ name: behind.name, printed, values }]
  })
}

/** Between a number and the place that it is of. */
const IN = /^\s(?:\p{Ll}+\s)?(?:in|to|from|for|в|из|для)\s(?:the\s)?$/iu

function alike(one: string, other: string): boolean {
  return one === other || (one.split(/\s/u).at(-1) ?? one) === (other.split(/\s/u).at(-1) ?? other) || spelledAlike(one, other)
}

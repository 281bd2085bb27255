import type { Quantity } from '../particulars/quantities.ts'
import { undatedQuantities } from '../particulars/undated-quantities.ts'

/** By so much: “lost €21 billion”, “fell by 21”. */
const LOST =
  /(?<!\p{L})(?:los(?:t|es|e|ing)|gain(?:s|ed)?|shed|added|потерял\p{L}*|прибавил\p{L}*)\s(?:\p{L}+\s){0,2}[$€¥£₸₽]?$/iu
const FROM = /(?<!\p{L})(?:from|с|со)\s(?:\p{L}+\s){0,2}[$€¥£₸₽]?$/iu
const TO = /(?<!\p{L})(?:to|до)\s(?:\p{L}+\s){0,2}[$€¥£₸₽]?$/iu
const NEAR = 24
/** “from 38 to 21”: what stands between them. */
const BETWEEN = 60

/** What a sentence gives as lost or gained where its passage gives it as what was left: “lost 21” of “fell from 38 to 21”; null where none is, or 21 is that as well. */
export function endAsStep(sentence: string, passage: string): { number: string } | null {
  const moves = movesIn(passage)
  const given = undatedQuantities(passage)
  for (const each of undatedQuantities(sentence)) {
    const isStep = each.step === 'by' || LOST.test(sentence.slice(Math.max(0, each.start - NEAR), each.start))
    if (!isStep || /^(?:share|points|factor)$/u.test(each.kind)) continue
    const [value] = each.values
    const end = moves.find(({ to }) => to.values[0] === value)
    if (value === undefined || end === undefined) continue
    const step = Math.abs((end.from.values[0] ?? 0) - value)
    const elsewhere = given.filter((other) => other.values[0] === value).length > 1
    if (Math.abs(step - value) > value / 100 && !elsewhere) return { number: each.printed }
  }
  return null
}

function movesIn(text: string): { from: Quantity; to: Quantity }[] {
  const all = undatedQuantities(text)
  return all.flatMap((from, index) => {
    const to = all[index + 1]
    if (to === undefined || to.start - from.end > BETWEEN) return []
    const isMove =
      FROM.test(text.slice(Math.max(0, from.start - NEAR), from.start)) &&
      TO.test(text.slice(Math.max(from.end, to.start - NEAR), to.start))
    return isMove ? [{ from, to }] : []
  })
}

import { splitSentences } from '#core/sentences.ts'
import type { Quantity } from '../particulars/quantities.ts'
import { undatedQuantities } from '../particulars/undated-quantities.ts'

const TOTAL =
  /(?<!\p{L})(?:together|altogether|in all|in total|total|combined|between them|вместе|всего|в сумме|в общей сложности|суммарн\p{L}+)(?!\p{L})/iu
const ALONE = /(?<!\p{L})(?:alone|by itself|on its own|только|один|одна|само по себе)(?!\p{L})/iu
/** Right behind a number: so much for each, or each time. */
const EACH =
  /^(?:\s[\p{L}-]+){0,4}?\s(?:each|apiece|a (?:year|month|week|day)|per (?:year|month|week|day|annum|\p{L}+)|annually|yearly|monthly|daily|кажд\p{L}+|в (?:год|месяц|день|сутки)|ежегодно)(?!\p{L})/iu
/** «по 33 %»: so much for each. */
const EACH_BEFORE = /(?<!\p{L})по\s$/iu
/** Characters around a number in which TOTAL and ALONE belong to it. */
const AROUND = 60

/** A number that its passage gives for each and the sentence in all, or that the passage gives for several together and the sentence for one alone; as it is printed, else null. */
export function partAsTotal(sentence: string, passage: string): { number: string; as: 'each' | 'together' } | null {
  const given = splitSentences(passage, null).flatMap((text) => quantitiesOf(text).map((quantity) => ({ text, quantity })))
  for (const quantity of quantitiesOf(sentence)) {
    const there = given.filter((each) => each.quantity.values.some((value) => quantity.values.includes(value)))
    if (there.length === 0) continue
    const around = sentence.slice(Math.max(0, quantity.start - AROUND), quantity.end + AROUND)
    const isEach = (text: string, { start, end }: Quantity): boolean =>
      EACH.test(text.slice(end)) || EACH_BEFORE.test(text.slice(Math.max(0, start - 4), start))
    if (TOTAL.test(around) && !isEach(sentence, quantity) && there.every((each) => isEach(each.text, each.quantity)))
      return { number: quantity.printed, as: 'each' }
    if (ALONE.test(around) && there.every(({ text }) => TOTAL.test(text) && !ALONE.test(text)))
      return { number: quantity.printed, as: 'together' }
  }
  return null
}

function quantitiesOf(text: string): Quantity[] {
  return undatedQuantities(text)
}

import { undatedQuantities } from '../particulars/undated-quantities.ts'

const EXACTLY =
  /(?<!\p{L})(?:exactly|precisely|flat|fixed|ровно|точно)(?:\s(?:\p{L}+\s)?(?:of|rate of|fee of))?\s(?:US\s?)?[$€¥£₸₽]?$/iu

/** A number that a sentence gives as exact and the passage only nearly (“roughly 1,400”), as it is printed; null where none is. */
export function madeExact(sentence: string, passage: string): string | null {
  const given = undatedQuantities(passage)
  const found = undatedQuantities(sentence).find(({ start, values }) => {
    if (!EXACTLY.test(sentence.slice(Math.max(0, start - 40), start))) return false
    const alike = given.filter((each) => each.values.some((value) => values.includes(value)))
    return alike.length > 0 && alike.every(({ bound }) => bound !== null)
  })
  return found?.printed ?? null
}

import { datesIn, withoutDates, type DateInText } from '#core/in-text/dates.ts'
import { A_FEW } from './measures.ts'
import { CLAUSE_END } from '../negation-words.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'
import type { Source } from './given.ts'
import { quantitiesIn } from './quantities.ts'
import { undatedQuantities } from './undated-quantities.ts'

/** A year told from another one: “the previous year”, “prolonged by a year”, «годом ранее». */
const A_YEAR =
  /(?<!\p{L})(?:(?:last|this|next|the|that|(?:the )?(?:previous|preceding|following|prior|same|coming))\syear|(?:a|one)\syear|year[\s-]on[\s-]year|years?\s(?:before|earlier|later|ago|after)|годом|(?:за|на|через)\sгод|год\s(?:назад|спустя)|(?:прошл|предыдущ|следующ|будущ|тот же)\p{L}*\s(?:\p{L}+\s)?(?:год\p{L}*|период\p{L}*))(?!\p{L})/iu

/**
 * Whether a year may be one that a passage tells from another, by terms of years that stand there (“four years later”, “the previous year”). It is no proof: what the passage tells of that term
 * is not read, so the date is for the author to compare.
 */
export function isPerhapsTold({ year, month }: DateInText, text: string, own: readonly Source[]): boolean {
  if (year === null || month !== null) return false
  const told = undatedQuantities(text).flatMap(({ values }) => values)
  return own.some(({ entry: { excerpt, article } }) => {
    const quote = excerpt.anchor.quote
    const dates = datesIn(quote)
    const quantities = quantitiesIn(withoutDates(quote, dates))
    // A number that the passage gives has its year there as well.
    if (quantities.some(({ values }) => values.some((value) => value > A_FEW && told.includes(value)))) return false
    if (dates.some((date) => isRival(date, quote, text))) return false
    const published = Number(article.date?.slice(0, 4) ?? Number.NaN)
    const years = dates.flatMap((date) => date.year ?? [])
    // A passage without a year counts from when it was written.
    const known = years.length === 0 ? [published] : years
    if (Math.abs(published - year) === 1 && A_YEAR.test(quote)) return true
    const terms = [
      ...quantities.flatMap(({ kind, values }) =>
        kind === 'year' ? values : kind === 'decade' ? values.map((value) => value * 10) : [],
      ),
      ...(A_YEAR.test(quote) ? [1] : []),
    ]
    return known.some((each) => terms.includes(Math.abs(each - year)))
  })
}

/** Telling words of the clause around a date that a sentence shares which tells another of the same. */
const SHARED = 2

/** Whether a passage has a year of its own for what the sentence tells: “resigned in 2024, a year after …” of “resigned in 2023”. */
function isRival({ year, start, end }: DateInText, quote: string, text: string): boolean {
  if (year === null || datesIn(text).some((date) => date.year === year)) return false
  const before = quote.slice(0, start).split(CLAUSE_END).at(-1) ?? ''
  const after = quote.slice(end).split(CLAUSE_END, 1)[0] ?? ''
  return inCommon(tellingKeys(`${before} ${after}`), tellingKeys(text)) >= SHARED
}

import { countWords } from '#core/words.ts'

/** Words that mean something only on the day of writing; a quotation that has them needs its date beside it. */
const RELATIVE_TIME =
  /\b(?:today|yesterday|tomorrow|now|recent|recently|current|currently|soon|ago|(?:last|this|next|that) (?:week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))\b/iu
/** A month without its year; “last August” is clear from the article's date. */
const BARE_MONTH =
  /(?<!\b(?:last|this|next) )\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{4})/u
/** “The fence …”: something that the sentence before has named, more often than not; “The United Nations …” is a name. */
const DEFINITE = /^The \p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)? (?!of|in|to|for|between|from|by|on|that|which|who|with|at)\p{Ll}/u
const FIRST_PERSON = /\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)\b/u
const ADVICE = /(?<!^)\b(?:should|ought to|must)\b/iu
const MARKS_INSIDE = /[“”„"«»「」『』]/u

const WEIGHT = {
  figure: 0.2,
  name: 0.2,
  relativeTime: -0.5,
  advice: -0.6,
  definite: -0.4,
  aside: -0.2,
  possessive: -0.3,
  wordOverComfort: -0.04,
}
/** Words: up to here a quotation is read in one breath. */
const COMFORTABLE = 45

/** Whether a sentence is whole and in the voice of its author: no question, no “we”, no month whose year is unclear. `date` is that of the article. */
export function canBeQuoted(sentence: string, date: string | null): boolean {
  return (
    monthIsClear(sentence, date) &&
    /^[\p{Lu}\p{Lo}\p{N}“«"‘']/u.test(sentence) &&
    /[.!…。][”"»’]?$/u.test(sentence) &&
    !FIRST_PERSON.test(sentence)
  )
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** Months: “in January” in an article of March is that year's; in one of October it may be the year that a sentence before has named. */
const CLEAR_FOR = 2

function monthIsClear(sentence: string, date: string | null): boolean {
  const month = BARE_MONTH.exec(sentence)?.groups?.['month']
  if (month === undefined) return true
  const written = Number(date?.split('-')[1] ?? Number.NaN)
  return (written - MONTHS.indexOf(month) - 1 + 12) % 12 <= CLEAR_FOR
}

/** How well a sentence serves as a quotation: figures and names speak for it, length, advice and dates like “last August” against. No unit. */
export function quotability(sentence: string, language: string | null): number {
  const over = Math.max(0, countWords(sentence, language) - COMFORTABLE)
  return (
    (/\d/u.test(sentence) ? WEIGHT.figure : 0) +
    (/\s\p{Lu}\p{Ll}/u.test(sentence) ? WEIGHT.name : 0) +
    (RELATIVE_TIME.test(sentence) ? WEIGHT.relativeTime : 0) +
    (ADVICE.test(sentence) ? WEIGHT.advice : 0) +
    (DEFINITE.test(sentence) ? WEIGHT.definite : 0) +
    (/\b(?:their|his|her)\b/u.test(sentence) ? WEIGHT.possessive : 0) +
    (/[()—]/u.test(sentence) ? WEIGHT.aside : 0) +
    over * WEIGHT.wordOverComfort
  )
}

/** Whether a sentence speaks of “last August” or “1 January”, so that a reader must be told when it was written. English only. */
export function needsItsDate(sentence: string): boolean {
  return RELATIVE_TIME.test(sentence) || BARE_MONTH.test(sentence)
}

export function hasQuotationMarks(text: string): boolean {
  return MARKS_INSIDE.test(text)
}

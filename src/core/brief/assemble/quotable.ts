import { countWords } from '#core/words.ts'

/** A sentence that begins so leans on the one before it and cannot be quoted alone. */
const LEANING =
  /^(?:its?|this|that|these|those|they|their|he|she|his|her|such|so|but|and|or|yet|nor|hence|thus|therefore|however|moreover|furthermore|nevertheless|nonetheless|consequently|accordingly|otherwise|likewise|rather|again|also|indeed|meanwhile|finally|(?:first|second|third)(?:ly)?(?=,)|of course|in (?:addition|turn|short|other words)|perhaps|still|then|there|here|instead|similarly|in fact|after all|for (?:example|instance|once)|as a result|on the other hand|in the same|the (?:former|latter|same|other)|both|neither|none|one|another|some of|all of|each|few|an? few|most of (?:it|them)|nobody|nothing|nor)\b/iu
/** The same in Russian; \b knows only Latin letters. */
const LEANING_RUSSIAN = /^(?:он|она|оно|они|это|эти|этот|эта|там|тогда|так|поэтому|однако|но|и|а)(?!\p{L})/iu
/** “What it accepts is …”, “Once they had …”: a pronoun for somebody whom only the sentence before names. */
const UNNAMED_SUBJECT = /^(?:[\p{L}\p{N}]+,?\s){1,3}(?:it|they|he|she|them)\b/iu
const POINTS_BACK =
  /\b(?:also|here|therefore|however|did (?:that|this|so)|the (?:same|latter|former)|(?:an?|one|two|three|\d+) (?:days?|weeks?|months?|years?) (?:later|earlier|before|after))\b/iu
/** Words that mean something only on the day of writing; a quotation that has them needs its date beside it. */
const RELATIVE_TIME =
  /\b(?:today|yesterday|tomorrow|now|recent|recently|current|currently|soon|ago|(?:last|this|next|that) (?:week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))\b/iu
/** A month without its year; “last August” is clear from the article's date. */
const BARE_MONTH =
  /(?<!\b(?:last|this|next) )\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{4})/u
/** “The fence …”: something that the sentence before has named, more often than not; “The United Nations …” is a name. */
const DEFINITE = /^The \p{Ll}/u
const FIRST_PERSON = /\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)\b/u
const ADVICE = /\b(?:should|ought to|must)\b/iu
const MARKS_INSIDE = /[“”„"«»「」『』]/u

const WEIGHT = {
  figure: 0.6,
  name: 0.2,
  relativeTime: -0.5,
  advice: -0.6,
  definite: -0.4,
  aside: -0.2,
  possessive: -0.3,
  wordOverComfort: -0.04,
}
/** Words: up to here a quotation is read in one breath. */
const COMFORTABLE = 26

/**
 * Whether a sentence can be quoted without the one before it, and in the voice of its author. `date` is that of the article. English and Russian
 * rules; other languages pass.
 */
export function standsAlone(sentence: string, date: string | null): boolean {
  return (
    monthIsClear(sentence, date) &&
    /^[\p{Lu}\p{Lo}\p{N}“«"]/u.test(sentence) &&
    /[.!…。][”"»]?$/u.test(sentence) &&
    ![LEANING, LEANING_RUSSIAN, UNNAMED_SUBJECT, POINTS_BACK, FIRST_PERSON].some((pattern) => pattern.test(sentence))
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

import type { EvidenceEntry } from '../../evidence.ts'
import { datesIn, relativeTimesIn } from '../../../in-text/dates.ts'
import type { DateInText } from '../../../in-text/dates.ts'
import { chineseDates } from './chinese-dates.ts'
import { monthsOfTerms } from './months-of-terms.ts'
import { daysTold } from './told-days.ts'

/** A date as far as evidence gives it. */
export type KnownDate = Pick<DateInText, 'year' | 'month' | 'day' | 'decade'> & {
  /** Told only beside another: “a year earlier”. */
  compared?: boolean
}

/**
 * The dates that an excerpt gives, years filled in from its other dates and its article’s, “last year” and “this year” told from that. The day it was
 * published is one of them where it gives no date itself, or where the sentence tells who wrote it (`credited`).
 */
export function datesGiven({ excerpt, article }: EvidenceEntry, credited: boolean): KnownDate[] {
  const [year = null, month = null, day = null] = article.date?.split('-').map(Number) ?? []
  const own = [...datesIn(excerpt.anchor.quote), ...datesIn(article.title)]
  const years = new Set(own.flatMap((date) => date.year ?? []))
  const filled = own.flatMap((date): KnownDate[] => {
    if (date.year !== null) return [date]
    const inYear = year === null ? [] : yearsOf(date.month, { year, month }, TO_COME.test(excerpt.anchor.quote))
    return [date, ...[...years, ...inYear].map((each) => ({ ...date, year: each }))]
  })
  // “last year” of an article is not the year of the article.
  const isTold = own.length > 0 || relativeTimesIn(excerpt.anchor.quote).some(({ printed }) => LAST_YEAR.test(printed))
  const published = credited || !isTold ? [{ year, month, day, decade: false }] : []
  const chinese = [excerpt.anchor.quote, article.title].flatMap((text) => chineseDates(text, article.date))
  const known = [...filled, ...chinese, ...monthsOfTerms(excerpt.anchor.quote, year), ...published]
  return [...known, ...relativeDates(excerpt.anchor.quote, year), ...daysTold(excerpt.anchor.quote, article.date, known)]
}

const LAST_YEAR = /^(?:last|the previous|прошл\p{L}*)\s(?:year|год\p{L}*)$/iu

/** The years that a month without one may be of: the one before its article, or, where the passage speaks of what is to come, also the one behind it. */
function yearsOf(of: number | null, { year, month }: { year: number; month: number | null }, isToCome: boolean): number[] {
  if (month === null || of === null) return [year]
  const past = of > month ? year - 1 : year
  return isToCome ? [past, of < month ? year + 1 : year] : [past]
}

const TO_COME =
  /(?<!\p{L})(?:will|shall|due to|is to|are to|expect\p{L}*|plan\p{L}*|scheduled|next|begins?|starts?|promis\p{L}*|vow\p{L}*|pledg\p{L}*|ask(?:s|ed)? for|want\p{L}*|demand\p{L}*|set (?:for|to)|hop(?:es?|ed)|aims?|обеща\p{L}+|потребова\p{L}+|прос(?:ит|ят|или)|будет|будут|планиру\p{L}+|ожида\p{L}+|намечен\p{L}*|должн\p{L}+|начн\p{L}+)(?!\p{L})/iu
function relativeDates(quote: string, year: number | null): KnownDate[] {
  if (year === null) return []
  return relativeTimesIn(quote).flatMap(({ printed }): KnownDate[] => {
    const ago = /^(\d+) (?:years?|лет|года?) (?:ago|назад)$/iu.exec(printed)
    const back = ago ? Number(ago[1]) : /^last|прошл/iu.test(printed) ? 1 : /^next|следующ|будущ/iu.test(printed) ? -1 : 0
    return [{ year: year - back, month: null, day: null, decade: false }]
  })
}

/** “as of October”: when its source was written is when that was so. */
const AS_OF =
  /(?<!\p{L})(?:as of|as at|по состоянию на|(?<!\p{L})had\b[^.;:]{2,60}\sby)\s(?:mid-|early\s|late\s)?$|(?<!\p{L})к\s(?:началу|концу|середине)\s$|(?<!\p{L})(?:announced|said|stated|reported|declared|disclosed|revealed|published|released|issued|wrote|gave|given|cited|quoted|told|put out|reckoned|estimated)(?:\s\p{L}+){0,3}?\s(?:in|on)\s(?:mid-|early\s|late\s)?$|(?<!\p{L})(?:by|until)\s(?:mid-|early\s|late\s|the (?:spring|summer|autumn|winter|end|beginning|middle) of\s)$/iu
const COMPARES =
  /(?<!\p{L})(?:than (?:in )?|compared (?:with|to) (?:in )?|against |as in |from |of |чем в |по сравнению с |been |by )$|(?<!\p{L})had\s(?:been|stood|come|total\p{L}+|reached|amounted|run|made up)(?!\p{L})[^.;]{0,60}$/iu

/** Those of the known dates that may stand behind these words: the source’s own date behind “as of”, a year told as “a year earlier” only where it is compared with. */
export function datesBehind(
  before: string,
  known: readonly KnownDate[],
  given: (credited: boolean) => readonly KnownDate[],
): readonly KnownDate[] {
  const all = AS_OF.test(before) ? given(true) : known
  return COMPARES.test(before) ? all : all.filter(({ compared }) => compared !== true)
}

/** Whether one of the known dates bears this one out: all that it gives must be given there. */
export function isGiven(date: DateInText, known: readonly KnownDate[]): boolean {
  return known.some(
    (each) =>
      (date.year === null || sameYear(date, each)) &&
      (date.month === null || date.month === each.month) &&
      (date.day === null || date.day === each.day),
  )
}

function sameYear(date: DateInText, { year, decade }: KnownDate): boolean {
  if (year === null || date.year === null) return false
  if (date.decade) return Math.floor(year / 10) === Math.floor(date.year / 10)
  return !decade && year === date.year
}

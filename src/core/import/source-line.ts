import type { PartialDate } from '../article.ts'
import { isOrganisation } from '../organisation.ts'
import { findDate } from './dates.ts'
import { namesOfLine } from './names.ts'
import { isRole } from './roles.ts'
import { roughWords } from './words.ts'

/** What a line of names, outlet and date says; `likely`: what has the form of a name and may be the outlet where somebody else signs. */
export type SourceLine = { authors: string[]; publication: string | null; likely: string | null; date: PartialDate }

const LONGEST = 160
const MOST_PARTS = 3
const LONGEST_OUTLET = 8
const MONTH = 7
const ANNOUNCED = /^(?:published|posted|appeared|from|source|by|опубликовано|источник)(?:\s(?:in|on|by|at|в|на))?:?\s(?=\S)/iu
const BETWEEN = /\s?[|·•;,—–/]\s?|\s-\s/u
const AROUND = /^["“«*_(]{1,3}|(?<!["”»*_)(])["”»*_)(]{1,3}$/gu
/** A place or an outlet: which of both its form does not say. */
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}$/u
/** Places of two words, which have the form of a name. */
const PLACE =
  /^(?:New (?:York|Delhi|Orleans)|Hong Kong|Los Angeles|San \p{Lu}\p{L}+|Santa \p{Lu}\p{L}+|(?:St\.?|Saint) \p{Lu}\p{L}+|Abu Dhabi|Kuala Lumpur|Tel Aviv|Buenos Aires|Cape Town|Washington,? D\.?C\.?|Nizhny Novgorod|Нижний Новгород|Нью-Йорк|Нью-Дели)$/u
/** What belongs to the date: the year’s word, the day of the week, a time. */
const BESIDE_DATE =
  /^(?:г|года?|ж|жылы?)\.?$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:on|at|in|dated|от|в)$|^\d{1,2}[:.]\d\d(?:\s?[ap]m)?$/iu

/**
 * Reads a line that names where and when a text appeared (`The Example Review, 14 January 2022`), with its authors or without; null for other lines. The date stands at an end, and of the
 * rest every part must be a name, a job or something that is an outlet by its form, but for one that may be a place, of which nothing is taken.
 */
export function readSourceLine(text: string): SourceLine | null {
  const found = text.length > LONGEST ? null : findDate(text)
  if (found === null || found.date.length < MONTH) return null
  const [before, after] = [partsOf(text.slice(0, found.start)), partsOf(text.slice(found.end))]
  const parts = [...before, ...after]
  if ((before.length > 0 && after.length > 0) || parts.length === 0 || parts.length > MOST_PARTS) return null
  const line: SourceLine = { authors: [], publication: null, likely: null, date: found.date }
  let open = false
  for (const { text: part, quoted } of parts) {
    const listed = namesOfLine(part)
    if (PLACE.test(part)) continue
    const names = quoted || (listed.length < 2 && isOutlet(part)) ? [] : listed
    if (names.length > 0 && line.authors.length === 0) line.authors.push(...names)
    else if (names.length === 1 && line.likely === null) line.likely = part
    else if ((quoted || isOutlet(part)) && line.publication === null) line.publication = part
    else if (!isRole(part)) {
      if (open || !CAPITALISED.test(part)) return null
      open = true
    }
  }
  if (line.publication === null && parts.length === 1) [line.likely, line.authors] = [line.authors[0] ?? null, []]
  return line
}

function partsOf(text: string): { text: string; quoted: boolean }[] {
  return text
    .trim()
    .replace(ANNOUNCED, '')
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part) && !BESIDE_DATE.test(part))
    .map((part) => ({
      text: part
        .replace(/\s(?:on|dated|от)$/iu, '')
        .replace(AROUND, '')
        .trim(),
      quoted: /^["“«]/u.test(part),
    }))
}

/** The name of an organisation or of a site, or one with “The” before it. */
function isOutlet(part: string): boolean {
  if (roughWords(part) > LONGEST_OUTLET || !/^[\p{Lu}\d]/u.test(part) || /[.!?]\s/u.test(part)) return false
  // Small words alone do not make one: “Russia and China”.
  return /^The\s\p{Lu}/u.test(part) || isOrganisation(part.replace(/\s(?:of|for|the|and|in|on|&)(?=\s|$)/giu, ''))
}

import { remembered } from '../../../in-text/remembered.ts'
import { nameAfter, nameBefore } from './name-at.ts'
import type { NameAt } from './name-at.ts'
import { ADVERBS, CREDITS, GOES_ON, IS_PLAIN, IS_TOLD, IT_AND_QUOTATION, NAMES_IT, OWNS, PASSIVE, SPEECH } from './speech.ts'

/**
 * A name to which a text credits words. `start` and `end` are its place; `after`: what is credited stood before it (“…”, said N). `heard`: it is
 * who was told, or where it was said, not who said it. `acts`: no “that” and no quotation follows, so that it may do more than speak (“warned the West”).
 */
export type Attribution = NameAt & { after: boolean; heard: boolean; acts: boolean }

const QUOTED_THEN_VERB =
  /(?:[,!?][”»"’]|[”»"’],)\s(?:[—–-]\s)?\p{Ll}{3,16}(?:s|ed|d|id|l|ла|ло|ли|ет|ит|ется|ился|лся|лась)(?=\s)/gu
/** Between a quotation and who is said to own its words. */
const QUOTED_THEN_HERS = /[”»"’“],?\s(?:in|to (?:use|quote|borrow)|by)\s(?:the\s)?$/u
/** How far before a verb its speaker may stand. */
const REACH = 240

/** Every name that a text credits words to, in order. English and Russian; of other languages nothing is read. */
export const attributionsIn = remembered(readAttributions)

function readAttributions(text: string): Attribution[] {
  const found = [...bySpeech(text), ...byQuotation(text), ...byCredit(text), ...byPossession(text), ...byColon(text)]
  const seen = new Set<number>()
  return found.toSorted((one, other) => one.start - other.start).filter(({ start }) => !seen.has(start) && seen.add(start))
}

function bySpeech(text: string): Attribution[] {
  return [...text.matchAll(SPEECH)].flatMap((match) => {
    const verb = match[0]
    // A capital makes it part of a name: Watershed Notes.
    if (/^\p{Lu}/u.test(verb)) return []
    const end = match.index + verb.length
    const from = Math.max(0, match.index - REACH)
    const before = text.slice(from, match.index).trimEnd().replace(ADVERBS, '')
    if (PASSIVE.test(before)) return []
    const tail = text.slice(end, end + 160)
    const goesOn = GOES_ON.test(tail.slice(0, 80)) || (NAMES_IT.test(verb) && IT_AND_QUOTATION.test(tail))
    // “…,” N promises: the quotation stands before its speaker.
    const subject = nameBefore(text, from + before.length)
    const isQuoted = subject !== null && quotedJustBefore(text, subject.start)
    if (!IS_PLAIN.test(verb) && !goesOn && !isQuoted && !closes(before)) return []
    const acts =
      !goesOn && !closes(before) && !/^\s?,|[”»"’],?$/u.test(text.slice(end)) && !/\s(?:in|в)\s/u.test(text.slice(end, end + 60))
    const listener = IS_TOLD.test(verb) ? nameAfter(text, end) : null
    // “told the American visitor”: what he is, and no name.
    const told = listener !== null && OF_PLACE.test(listener.name) && OF_NOUN.test(text.slice(listener.end)) ? null : listener
    const heard = told === null ? [] : [{ ...told, after: false, heard: true, acts: false }]
    const inverted = closes(before) || endsWithName(before, text, end) ? nameAfter(text, end) : null
    if (inverted !== null && told === null)
      return [{ ...inverted, after: true, heard: false, acts: false }, ...outlet(text, inverted.end, true)]
    const subjects = /[”»"’“‘],$|,[”"’]$/u.test(before) ? [] : speakersBefore(text, from + before.length)
    const said = subjects.map((name) => ({ ...name, after: quotedJustBefore(text, name.start), heard: false, acts }))
    const where = said.length === 0 || heard.length > 0 ? [] : outlet(text, end, false)
    return [...said, ...where, ...heard]
  })
}

/** “…,” cautions N: whatever the verb between a quotation that ends with a comma and a name. */
function byQuotation(text: string): Attribution[] {
  return [...text.matchAll(QUOTED_THEN_VERB)].flatMap(({ index, 0: { length } }) => {
    const name = nameAfter(text, index + length)
    return name === null ? [] : [{ ...name, after: true, heard: false, acts: false }]
  })
}

/** “writes in Grid Week”, “said N in the Astana Times”: the outlet must be the source’s as well. */
function outlet(text: string, end: number, after: boolean): Attribution[] {
  // A newspaper is written for; what is reported for Africa is of it.
  const isWriting = /(?:writes?|wrote|writing|written)$/iu.test(text.slice(0, end))
  const lead = (isWriting || after ? /^\s(?:in|for|on|в)(?=\s)/u : /^\s(?:in|on|в)(?=\s)/u).exec(text.slice(end))
  const name = lead === null ? null : nameAfter(text, end + lead[0].length)
  const between = name === null || lead === null ? '' : text.slice(end + lead[0].length, name.start)
  if (name === null || !/^\s(?:the\s)?[«“"„]?$/iu.test(between)) return []
  return [{ ...name, after, heard: true, acts: false }]
}

/** A quotation or a clause has just ended: what follows is said of it. */
function closes(before: string): boolean {
  return (
    /[”»"’'“](?:,|\s?[—–-])?$|^$|^[—–-]$|^(?:как|as)$/iu.test(before) || /,[”"’]$|,\s?[—–]$|(?:^|[^\p{L}])как$/iu.test(before)
  )
}

/** “The wells are dry, said Marat Serik.”: a name after the comma and the verb, and nothing more. */
function endsWithName(before: string, text: string, end: number): boolean {
  if (!before.endsWith(',')) return false
  const name = nameAfter(text, end)
  return name !== null && /^(?:[.;!?]|$)/u.test(text.slice(name.end))
}

function quotedJustBefore(text: string, start: number): boolean {
  // «…». Источник утверждает: a full stop behind the mark ends the sentence.
  return /[”»"’“],?\s?(?:[—–-]\s)?(?:the\s)?$/u.test(text.slice(Math.max(0, start - 8), start))
}

/** Who stands before the verb: “Serik”, “Serik and Hale”, “Serik, who lives in Almaty,”, “Serik in Grid Week”. */
function speakersBefore(text: string, end: number): NameAt[] {
  if (text.charAt(end - 1) === ',') {
    const own = nameBefore(text, end - 1)
    const comma = text.lastIndexOf(',', end - 2)
    const piece = text.slice(comma + 1, end - 1).trim()
    if (own !== null && piece.replace(/^the\s/u, '') === text.slice(own.start, own.end)) return [own]
    const first = comma === -1 ? null : nameBefore(text, comma)
    if (first !== null) return [first]
    return own !== null && comma === -1 && text.slice(0, own.start).trim() === '' ? [own] : []
  }
  const last = nameBefore(text, end)
  if (last === null) return []
  const before = text.slice(0, last.start).replace(/\s(?:the\s)?$/iu, '')
  const word = /(?:^|\s)(in|at|of|from|for|to|near|across|through|via|and|und|и|из|в)$/u.exec(before)
  if (word === null) return [last]
  const other = nameBefore(text, word.index)
  if (word[1] === 'and' || word[1] === 'и') return other === null ? [last] : [other, last]
  if (other === null) return []
  return word[1] === 'in' || word[1] === 'в' ? [other, last] : [other]
}

/** “the American visitor”: an adjective, and what it is said of. */
const OF_PLACE = /^\p{Lu}\p{Ll}+(?:ian|ean|can|ese|ish|man|ench|jik|bek|gyz|akh)$/u
const OF_NOUN = /^\s(?!that\s|how\s|why\s|what\s|it\s|in\s|on\s|at\s|of\s)\p{Ll}{3,}/u

const OF_AN_OFFICE =
  /^\s(?:officials?|spokes\p{L}+|sources?|analysts?|diplomats?|ministers?|traders?|executives?|economists?|scholars?|researchers?)(?!\p{L})/iu

function byCredit(text: string): Attribution[] {
  return [...text.matchAll(CREDITS)].flatMap((match) => {
    const name = nameAfter(text, match.index + match[0].length)
    // “by the account of a Treasury official”: whose office it is, and not who says it.
    if (
      name === null ||
      OF_AN_OFFICE.test(text.slice(name.end)) ||
      /^[’'](?:s\s|\s)\p{Ll}/u.test(text.slice(name.start + name.name.length))
    )
      return []
    return [
      {
        ...name,
        after: /[”»"’“],?$/u.test(text.slice(Math.max(0, match.index - 4), match.index).trimEnd()),
        heard: false,
        acts: false,
      },
    ]
  })
}

function byPossession(text: string): Attribution[] {
  return [...text.matchAll(OWNS)].flatMap((match) => {
    const name = nameBefore(text, match.index)
    // Figures of somebody need not be words of his.
    return name === null
      ? []
      : [
          {
            ...name,
            // “…”, in her own phrase.
            after: QUOTED_THEN_HERS.test(text.slice(Math.max(0, name.start - 24), name.start)),
            heard: false,
            acts: /figures?|estimates?|analysis|study|report/iu.test(match[0]),
          },
        ]
  })
}

/** “Dana Serik, The Astana Times, January 2022: “…””, as a draft in a language without its own wording has it. */
function byColon(text: string): Attribution[] {
  const head = /^([^:“«„"]{3,160}):\s?[“«„"]/u.exec(text)?.[1]
  if (head === undefined || new RegExp(SPEECH.source, 'iu').test(head) || new RegExp(CREDITS.source, 'iu').test(head)) return []
  let at = 0
  const pieces = head.split(/(?<=,)\s/u).map((piece) => {
    const start = text.indexOf(piece, at)
    at = start + piece.length
    return { piece: piece.replace(/,$/u, ''), start }
  })
  const names = pieces.flatMap(({ piece, start }) => {
    const name = nameBefore(text, start + piece.length)
    const whole =
      name !== null &&
      piece
        .slice(0, name.start - start)
        .replace(/^(?:the|as)\s/iu, '')
        .trim() === ''
    return whole ? [{ ...name, after: false, heard: false, acts: false }] : []
  })
  return names.length > 1 || names.some(({ name }) => /\s/u.test(name)) ? names : []
}

import { BEFORE_NAME, BEFORE_NUMBER, CLOCK, CLOCK_COMPANY, MAY_END, SENTENCE_OPENERS } from './abbreviations.ts'

/** UTF-16 offsets into the text, end exclusive, no white space at either edge. */
export type Span = { start: number; end: number }

/** Marks that end a sentence in scripts that write no space after it. */
const ENDS_WITHOUT_SPACE = /[。！？｡︒][\p{Pe}\p{Pf}"'”’」』]*$/u
const OPENING = /^[\p{Ps}\p{Pi}"'“‘«„\s]+/u
const LAST_TOKEN = /(?:^|[\s\p{Ps}\p{Pi}"'/-])((?:\p{L}[\p{L}\p{M}]*\.)*\p{L}[\p{L}\p{M}]*|№)\.$/u
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u
const LIST_NUMBER = /^[\p{Ps}\p{Pi}"]*(?:\d{1,3}|[ivxIVX]{1,4}|\p{L})[.)]+$/u
const GERMAN_MONTH = /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/u
/** An ellipsis character before a capital ends a sentence as three full stops do; `[…]` marks an omission and does not, nor does one between spaces. */
const ELLIPSIS_END = /(?<!\s)…[\p{Pf}"'”’»]*(?=\s+[\p{Ps}\p{Pi}"'“‘«]*\p{Lu})/gu

/** French puts a space before the mark that closes: `« Oui. » Non`. */
const CLOSES_SPACED = /^»(?![\p{L}\p{N}])/u
const SPACED_END = /[.!?…][ \u00a0\u202f]»(?=\s)/gu

/** References to notes after the end of a sentence: `… in Baku.[12] The`, `… in Baku.¹ The`. Bare figures are told by their marks only. */
const NOTE = String.raw`(?:\[[^\s[\]]{1,8}\]|[¹²³⁰⁴-⁹])`
const NOTES = `${NOTE}+`
const NOTE_END = new RegExp(String.raw`[.!?…。！？][\p{Pf}"'”’»)]*${NOTES}(?=\s|\p{Script=Han}|$)`, 'gu')
const ENDS_WITH_NOTES = new RegExp(`(?<!${NOTE})${NOTES}$`, 'u')
/** A sentence that begins with a figure, which Unicode's rules join to the one before: `… to Baku. 2022 was …`. */
const BEFORE_FIGURE = /\p{L}{3}[.!?][\p{Pf}"'”’»)]*\s+(?=[\p{Pi}"'“‘«„(]?\d)/gu

/** How a sentence ends is told by so many characters: read whole each time, one that goes on over a thousand abbreviations would take seconds. */
const TAIL = 200

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string | null): Intl.Segmenter {
  const key = language ?? 'en'
  const known = segmenters.get(key)
  if (known) return known
  const made = makeSegmenter(key)
  segmenters.set(key, made)
  return made
}

/** A language tag comes from a file and may be anything: what Intl cannot read is split by English rules. */
function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}

/**
 * The sentences of a text as spans, in order: Unicode's rules (UAX 29), then boundaries after abbreviations, initials, list numbers and before
 * lower case are taken back. What lies between two spans is white space only, so nothing is lost. `language` is BCP 47, null when unknown.
 */
export function sentenceSpans(text: string, language: string | null): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const end of candidateEnds(text, language)) {
    const next = text.slice(end)
    if (next.trim() !== '' && !isBoundary(text.slice(start, end), next)) continue
    const span = trimmed(text, start, end)
    if (span) spans.push(span)
    start = end
  }
  return spans
}

/**
 * The sentences of a text. White space (a run of it counts as one space) is the only thing left out: joined with single spaces they give the
 * text again, in scripts that put a space between sentences.
 */
export function splitSentences(text: string, language: string | null): string[] {
  const normal = text.replace(/[ \t\r\n\f]+/g, ' ')
  return sentenceSpans(normal, language).map((span) => normal.slice(span.start, span.end))
}

function candidateEnds(text: string, language: string | null): number[] {
  const ends = new Set<number>()
  for (const { index, segment } of segmenterFor(language).segment(text)) ends.add(index + segment.length)
  for (const pattern of [ELLIPSIS_END, SPACED_END, NOTE_END, BEFORE_FIGURE])
    for (const match of text.matchAll(pattern)) ends.add(match.index + match[0].length)
  return [...ends].toSorted((a, b) => a - b)
}

function trimmed(text: string, start: number, end: number): Span | null {
  const part = text.slice(start, end)
  const content = part.trim()
  if (content === '') return null
  const from = start + part.length - part.trimStart().length
  return { start: from, end: from + content.length }
}

/** Whether a sentence ends between the two texts, which Unicode's rules think it does. */
function isBoundary(sentence: string, next: string): boolean {
  if (CLOSES_SPACED.test(next)) return false
  const whole = sentence.trimEnd()
  const spaced = whole.length < sentence.length || /^\s/.test(next)
  const before = whole.slice(-TAIL).replace(ENDS_WITH_NOTES, '')
  if (!spaced) return ENDS_WITHOUT_SPACE.test(before)
  const after = next.slice(0, 80).replace(OPENING, '')
  if (/^\p{Ll}/u.test(after)) return false
  if (!/[\p{L}\p{N}]/u.test(whole) || (whole.length < TAIL && LIST_NUMBER.test(before.trimStart()))) return false
  if (/\s\d{1,2}\.$/.test(before) && GERMAN_MONTH.test(after)) return false
  const token = LAST_TOKEN.exec(before)?.[1]
  return token === undefined || endsAfter(token, before, after)
}

/** Whether a full stop after `token` (a word, an abbreviation, initials) ends the sentence when `after` follows. */
function endsAfter(token: string, before: string, after: string): boolean {
  if (BEFORE_NUMBER.has(token)) return !/^(?:(?:[A-Z]{0,3}\p{Sc})?\d|[IVXLC]+\b)/u.test(after)
  if (CLOCK.has(token)) return !/^\d/.test(after) && !CLOCK_COMPANY.test(after)
  // `г. Алматы` is the city, `2021 г.` the year, which may close a sentence.
  if (token === 'г' && !/\d\s*г\.$/u.test(before)) return false
  if (token === 'I') return true
  if (BEFORE_NAME.has(token)) return false
  if (MAY_END.has(token) || INITIALS.test(token)) return opensSentence(after)
  return true
}

function opensSentence(after: string): boolean {
  const word = /^[\p{L}\p{M}-]+(?!\.)(?![\p{L}\p{M}-])/u.exec(after)?.[0]
  return word !== undefined && SENTENCE_OPENERS.has(word)
}

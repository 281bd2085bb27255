import { quotedSpans } from '../in-text/quoted-passages.ts'
import { sentenceSpans } from '../sentences.ts'
import { speechVerb } from './verbs.ts'

/** A sentence with the quotations in it, whose own full stops do not end it. `quotes` are [start, end) within `text`, without their marks. */
export type Unit = { text: string; quotes: [number, number][] }

/** A question or a call ends with its own mark, and who spoke follows after a capital: “Who pays?” Serik asked. */
const ENDS_ASKING = /[?!]["”»]$/u
const FOLLOWING_SPEAKER = /^\p{Lu}[^.!?“”«»"]{0,70}[.!?]?$/u

/** The sentences of a paragraph as people hear them: a quotation of several sentences is one piece. */
export function unitsOf(paragraph: string, language: string | null): Unit[] {
  const text = paragraph.replace(DIALOGUE, '«$<said>», — ')
  const quotes = quotedSpans(text).flatMap(([start, end]) => parted(text, start, end))
  const masked = mask(text, quotes)
  const spans = sentenceSpans(masked, language)
  const joined: { start: number; end: number }[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const own = text.slice(span.start, span.end)
    if (last !== undefined && ENDS_ASKING.test(text.slice(last.start, last.end)) && FOLLOWING_SPEAKER.test(own))
      last.end = span.end
    else joined.push({ ...span })
  }
  return joined.map(({ start, end }) => ({
    text: text.slice(start, end),
    quotes: quotes
      .filter(([from, to]) => from < end && to > start)
      .map(([from, to]): [number, number] => [Math.max(from, start) - start, Math.min(to, end) - start]),
  }))
}

/** Russian sets what people say in a line of its own behind a dash: «— Какой бюджет, — возмущается Гульнар.» */
const DIALOGUE = /^[—–]\s(?<said>[^—–«»]{2,300}?[,!?…])\s[—–]\s(?=\p{Ll})/u

/** Russian sets who speaks within the marks: «Быстро нельзя, — считает она. — Люди выйдут». */
const INSERTED = /[,!?…]\s[—–]\s(\p{Ll}[^—–«».]{2,80})[.,]\s[—–]\s/gu

function parted(text: string, start: number, end: number): [number, number][] {
  const parts: [number, number][] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(INSERTED)) {
    if (!hasSpeech(match[1] ?? '')) continue
    const at = start + match.index
    parts.push([from, at + 1])
    from = at + match[0].length
  }
  return [...parts, [from, end]]
}

/** The text with the full stops within quotations taken out, but for the last mark of each. Of the same length. */
function mask(text: string, quotes: readonly [number, number][]): string {
  let masked = ''
  let at = 0
  for (const [start, end] of quotes) {
    const last = Math.max(start, end - 1)
    if (start < at) continue
    masked += text.slice(at, start) + text.slice(start, last).replace(/[.!?…。]/gu, ',')
    at = last
  }
  return masked + text.slice(at)
}

function hasSpeech(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => speechVerb(word) !== null)
}

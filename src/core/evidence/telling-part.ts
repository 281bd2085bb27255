import { sentenceSpans, type Span } from '../sentences.ts'

/** A passage up to so many letters is quoted as it is. */
const SHORT = 400

type Matches = readonly (readonly [number, number])[]
type Weighed = Span & { held: number }

/**
 * The part of a passage that is worth quoting for what was looked for: all of it where it is short, else the sentences from the first to the last that hold
 * `matches` ([start, end) in UTF-16 units), else the one sentence that holds most of them. Whole sentences only; `language` is BCP 47, null when unknown.
 */
export function tellingPart(text: string, matches: Matches, language: string | null): Span {
  if (text.length <= SHORT) return { start: 0, end: text.length }
  const holding = weighed(text, matches, language).filter(({ held }) => held > 0)
  const [first, last] = [holding[0], holding.at(-1)]
  const isShort = first && last && last.end - first.start <= SHORT
  return isShort ? { start: first.start, end: last.end } : tellingSentence(text, matches, language)
}

/** The one sentence of a passage that holds most of `matches`, the first of equals. */
export function tellingSentence(text: string, matches: Matches, language: string | null): Span {
  const whole: Weighed = { start: 0, end: text.length, held: 0 }
  const sentences = weighed(text, matches, language)
  const { start, end } = sentences.reduce((best, one) => (one.held > best.held ? one : best), sentences[0] ?? whole)
  return { start, end }
}

function weighed(text: string, matches: Matches, language: string | null): Weighed[] {
  return sentenceSpans(text, language).map((span) => ({
    ...span,
    held: matches.filter(([start, end]) => start < span.end && end > span.start).length,
  }))
}

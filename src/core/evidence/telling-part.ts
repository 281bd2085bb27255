import { sentenceSpans, type Span } from '../sentences.ts'

/** A passage up to so many letters is quoted as it is. */
const SHORT = 400

/**
 * The part of a passage that is worth quoting for what was looked for: all of it where it is short, else the sentences from the first to the last that hold
 * `matches` ([start, end) in UTF-16 units), else the one sentence that holds most of them. Whole sentences only; `language` is BCP 47, null when unknown.
 */
export function tellingPart(text: string, matches: readonly (readonly [number, number])[], language: string | null): Span {
  const whole = { start: 0, end: text.length }
  if (text.length <= SHORT) return whole
  const sentences = sentenceSpans(text, language).map((span) => ({
    ...span,
    held: matches.filter(([start, end]) => start < span.end && end > span.start).length,
  }))
  const holding = sentences.filter(({ held }) => held > 0)
  const [first, last] = [holding[0], holding.at(-1)]
  if (!first || !last) return sentences[0] ?? whole
  if (last.end - first.start <= SHORT) return { start: first.start, end: last.end }
  const { start, end } = holding.reduce((best, one) => (one.held > best.held ? one : best))
  return { start, end }
}

import type { Evidence } from '#core/brief.ts'
import { sentenceSpans } from '#core/sentences.ts'
import { inlineMarkdown, inlineParts, type InlinePart } from '../inline.ts'
import { PLACE, type Reference } from './references.ts'

/** A sentence without an id yet. */
export type DraftSentence = { text: string; evidence: Evidence }

/**
 * The sentences of a text with places for its references (in order): split as the window splits them, each with what stood behind it. `before-all`: a
 * reference has no sentence before it · `two-tags`: a sentence can have one tag.
 */
export function evidencedSentences(
  text: string,
  references: readonly Reference[],
  language: string,
): DraftSentence[] | 'before-all' | 'two-tags' {
  const { parts, places } = withoutPlaces(inlineParts(text))
  const plain = parts.map((part) => part.text).join('')
  const spans = sentenceSpans(plain, language)
  const evidence = spans.map((): Evidence => ({ excerpts: [], tag: null }))
  let at = -1
  for (const [index, place] of places.entries()) {
    while ((spans[at + 1]?.start ?? place) < place) at += 1
    const own = evidence[at]
    const reference = references[index]
    if (own === undefined || reference === undefined) return 'before-all'
    if ('excerpt' in reference) {
      if (!own.excerpts.includes(reference.excerpt)) own.excerpts.push(reference.excerpt)
    } else if (own.tag !== null && own.tag !== reference.tag) return 'two-tags'
    else own.tag = reference.tag
  }
  const texts = cut(parts, spans)
  return spans.map((_span, index) => ({
    text: inlineMarkdown(texts[index] ?? []).replace(/[ \t\r\n\f]+/g, ' '),
    evidence: evidence[index] ?? { excerpts: [], tag: null },
  }))
}

/** The parts without the marks of places, and where these stood in the plain text. */
function withoutPlaces(parts: readonly InlinePart[]): { parts: InlinePart[]; places: number[] } {
  const places: number[] = []
  let length = 0
  const bare = parts.flatMap((part) => {
    const pieces = part.text.split(PLACE)
    for (const piece of pieces.slice(0, -1)) {
      length += piece.length
      places.push(length)
    }
    length += pieces.at(-1)?.length ?? 0
    const text = pieces.join('')
    return text === '' ? [] : [{ ...part, text }]
  })
  return { parts: bare, places }
}

/** The parts within each span; spans follow one another. */
function cut(parts: readonly InlinePart[], spans: readonly { start: number; end: number }[]): InlinePart[][] {
  let first = 0
  let from = 0
  return spans.map(({ start, end }) => {
    const own: InlinePart[] = []
    for (let index = first, at = from; index < parts.length && at < end; index += 1) {
      const part = parts[index]
      if (part === undefined) break
      const text = part.text.slice(Math.max(0, start - at), end - at)
      if (text !== '') own.push({ ...part, text })
      at += part.text.length
      if (at <= end) {
        first = index + 1
        from = at
      }
    }
    return own
  })
}

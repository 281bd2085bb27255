/** UTF-16 offsets into a text, end exclusive. */
export type Words = { start: number; end: number }

/** The words of a text, by the rules of its language, without what stands between them. */
export function wordSpans(text: string, language: string | null): Words[] {
  const words = segmenterOf(language).segment(text)
  return [...words].flatMap(({ segment, index, isWordLike }) =>
    isWordLike === true ? [{ start: index, end: index + segment.length }] : [],
  )
}

/**
 * The next word to select: the one after the word that is selected (from the last back to the first), the first of a longer passage, or, extending, the passage with one word
 * more. null: the text has no words.
 */
export function nextWord(words: readonly Words[], selected: Words | null, extend: boolean): Words | null {
  const [first] = words
  if (first === undefined) return null
  if (selected === null) return first
  // A word that the selection goes through is completed first.
  if (extend) return { start: selected.start, end: words.find(({ end }) => end > selected.end)?.end ?? selected.end }
  const next = words.find(({ start }) => start >= selected.end)
  const within = words.filter(({ start, end }) => start >= selected.start && end <= selected.end)
  return within.length > 1 ? (within[0] ?? first) : (next ?? first)
}

/** Where an edge of a passage may stand: at words, and outside the marks that cling to them (“He, socks.”). */
export function edgeStops(text: string, language: string | null, edge: 'start' | 'end'): number[] {
  const stops = wordSpans(text, language).flatMap(({ start, end }) =>
    edge === 'start' ? [start - clinging(text.slice(0, start), BEFORE), start] : [end, end + clinging(text.slice(end), AFTER)],
  )
  return [...new Set(stops)].toSorted((a, b) => a - b)
}

const BEFORE = /[^\s\p{L}\p{N}]{1,8}$/u
const AFTER = /^[^\s\p{L}\p{N}]{1,8}/u

function clinging(text: string, marks: RegExp): number {
  return (marks === BEFORE ? text.slice(-8) : text.slice(0, 8)).match(marks)?.[0].length ?? 0
}

function segmenterOf(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'word' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' })
  }
}

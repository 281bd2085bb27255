/** A word of a text in lower case, with its offsets. */
export type Token = { word: string; start: number; end: number }

/**
 * `text`'s tokens from `from` to `to` (exclusive) are the passage; `similarity` is the share of letters of both that agree, 0–1. `before` and
 * `after` count the words of the quote that stand outside what agrees.
 */
export type Alignment = { from: number; to: number; similarity: number; before: number; after: number }

/** What a letter that agrees gains, and what a letter that is skipped or differs costs: a passage may go over half as much that is foreign. */
const AGREE = 1
const SKIP = 0.5

/**
 * The part of `text` that resembles `quote` most: a local alignment (Smith and Waterman 1981) of words weighted by their letters, in which a word
 * that is nearly the same counts for the part that is.
 */
export function alignTokens(quote: readonly Token[], text: readonly Token[]): Alignment {
  const likeness = memoisedLikeness()
  type Cell = { score: number; from: number; quoteFrom: number; agreed: number }
  const none: Cell = { score: 0, from: -1, quoteFrom: 0, agreed: 0 }
  let best: Cell & { to: number; quoteTo: number } = { ...none, to: 0, quoteTo: 0 }
  let above: Cell[] = Array.from({ length: text.length + 1 }, () => none)
  for (const [place, { word }] of quote.entries()) {
    const row: Cell[] = [none]
    for (const [at, other] of text.entries()) {
      const diagonal = above[at] ?? none
      const like = likeness(word, other.word)
      const letters = (word.length + other.word.length) / 2
      const paired = diagonal.score + letters * (like * AGREE - (1 - like) * SKIP)
      const quoteSkipped = above[at + 1] ?? none
      const textSkipped = row[at] ?? none
      const skipQuote = quoteSkipped.score - word.length * SKIP
      const skipText = textSkipped.score - other.word.length * SKIP
      const score = Math.max(0, paired, skipQuote, skipText)
      let cell = none
      if (score > 0) {
        const begun = diagonal.score > 0 ? diagonal : { from: at, quoteFrom: place, agreed: 0 }
        if (score === paired)
          cell = { score, from: begun.from, quoteFrom: begun.quoteFrom, agreed: begun.agreed + like * letters }
        else if (score === skipQuote) cell = { ...quoteSkipped, score }
        else cell = { ...textSkipped, score }
      }
      if (cell.score > best.score) best = { ...cell, to: at + 1, quoteTo: place + 1 }
      row.push(cell)
    }
    above = row
  }
  const from = Math.max(0, best.from)
  const length = lettersOf(quote) + lettersOf(text.slice(from, best.to))
  const similarity = length === 0 ? 0 : (2 * best.agreed) / length
  return { from, to: best.to, similarity, before: best.quoteFrom, after: quote.length - best.quoteTo }
}

function lettersOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { word }) => sum + word.length, 0)
}

/** Words agree in full, or by the pairs of letters they share if those are most (a misspelling, another ending); numbers in full or not at all. */
function memoisedLikeness(): (a: string, b: string) => number {
  const known = new Map<string, number>()
  return (a, b) => {
    if (a === b) return 1
    if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return 0
    if (/\d/.test(a) || /\d/.test(b)) return 0
    const key = `${a} ${b}`
    const value = known.get(key) ?? sharedPairs(a, b)
    known.set(key, value)
    return value
  }
}

/** Dice's coefficient of the pairs of letters, 0 where it is under a half. */
function sharedPairs(a: string, b: string): number {
  const pairs = new Set(pairsOf(a))
  const others = new Set(pairsOf(b))
  if (pairs.size + others.size === 0) return 0
  const share = (2 * [...pairs].filter((pair) => others.has(pair)).length) / (pairs.size + others.size)
  return share < 0.5 ? 0 : share
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))
}

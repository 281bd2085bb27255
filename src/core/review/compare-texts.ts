import { longestCommon, type Match } from './longest-common.ts'

/** UTF-16 units of a text. */
export type Span = [start: number, end: number]

/** One row of a comparison: a paragraph of either text, or both where they match. Spans mark the words that differ, in UTF-16 units. */
export type ComparedRow = {
  kind: 'same' | 'changed' | 'only-left' | 'only-right'
  left: string | null
  right: string | null
  leftSpans: Span[]
  rightSpans: Span[]
}

/** Share of words that two paragraphs have in common from which the one is the other, changed. */
const CHANGED = 0.4
/** Pairs of paragraphs that are looked at between two that are the same on both sides. */
const MOST_PAIRS = 40_000
/** Words, figures with their points and commas, runs of other characters that are no space, and single characters where words are not spaced. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,\u00a0\u202f]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]+/gu

/** Two texts side by side, paragraph by paragraph: what is the same, what was changed and in which words, what only one has. */
export function compareTexts(left: readonly string[], right: readonly string[]): ComparedRow[] {
  const rows: ComparedRow[] = []
  let [fromLeft, fromRight] = [0, 0]
  for (const [atLeft, atRight] of [...longestCommon(left, right), [left.length, right.length] as Match]) {
    rows.push(...between(left.slice(fromLeft, atLeft), right.slice(fromRight, atRight)))
    const text = left[atLeft]
    if (text !== undefined) rows.push({ kind: 'same', left: text, right: text, leftSpans: [], rightSpans: [] })
    ;[fromLeft, fromRight] = [atLeft + 1, atRight + 1]
  }
  return rows
}

/** Paragraphs none of which is the same on both sides: those that are alike belong together, in order. */
function between(left: readonly string[], right: readonly string[]): ComparedRow[] {
  const rows: ComparedRow[] = []
  let [fromLeft, fromRight] = [0, 0]
  const alone = (toLeft: number, toRight: number): void => {
    for (const text of left.slice(fromLeft, toLeft)) rows.push(only('left', text))
    for (const text of right.slice(fromRight, toRight)) rows.push(only('right', text))
  }
  for (const [atLeft, atRight] of alike(left, right)) {
    alone(atLeft, atRight)
    rows.push(changed(left[atLeft] ?? '', right[atRight] ?? ''))
    ;[fromLeft, fromRight] = [atLeft + 1, atRight + 1]
  }
  alone(left.length, right.length)
  return rows
}

/** Pairs of paragraphs with most words in common, the sum over all as large as it can be while both sides keep their order. */
function alike(left: readonly string[], right: readonly string[]): Match[] {
  if (left.length === 0 || right.length === 0 || left.length * right.length > MOST_PAIRS) return []
  const rightWords = right.map(wordsOf)
  const width = right.length + 1
  const best = new Float64Array((left.length + 1) * width)
  const likeness = new Float64Array((left.length + 1) * width)
  for (let row = left.length - 1; row >= 0; row -= 1) {
    const words = wordsOf(left[row] ?? '')
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const share = shared(words, rightWords[column] ?? new Set())
      const cell = row * width + column
      likeness[cell] = share >= CHANGED ? share : 0
      const paired = (likeness[cell] ?? 0) > 0 ? (likeness[cell] ?? 0) + (best[cell + width + 1] ?? 0) : 0
      best[cell] = Math.max(paired, best[cell + width] ?? 0, best[cell + 1] ?? 0)
    }
  }
  const pairs: Match[] = []
  let [row, column] = [0, 0]
  while (row < left.length && column < right.length) {
    const cell = row * width + column
    const share = likeness[cell] ?? 0
    if (share > 0 && best[cell] === share + (best[cell + width + 1] ?? 0)) {
      pairs.push([row, column])
      row += 1
      column += 1
    } else if (best[cell] === best[cell + width]) row += 1
    else column += 1
  }
  return pairs
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(TOKEN))
}

/** Dice's coefficient, 0–1. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size)
}

function only(side: 'left' | 'right', text: string): ComparedRow {
  return { kind: `only-${side}`, left: null, right: null, leftSpans: [], rightSpans: [], [side]: text }
}

function changed(left: string, right: string): ComparedRow {
  const [leftTokens, rightTokens] = [tokens(left), tokens(right)]
  const matches = longestCommon(
    leftTokens.map(({ text }) => text),
    rightTokens.map(({ text }) => text),
  )
  return {
    kind: 'changed',
    left,
    right,
    leftSpans: spans(leftTokens, new Set(matches.map(([index]) => index))),
    rightSpans: spans(rightTokens, new Set(matches.map(([, index]) => index))),
  }
}

type Token = { text: string; start: number; end: number }

function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({ text: token, start: index, end: index + token.length }))
}

/** The stretches of tokens that the other side does not have, neighbours joined. */
function spans(all: readonly Token[], common: ReadonlySet<number>): Span[] {
  const found: Span[] = []
  all.forEach(({ start, end }, index) => {
    if (common.has(index)) return
    const last = found.at(-1)
    if (last !== undefined && index > 0 && !common.has(index - 1)) last[1] = end
    else found.push([start, end])
  })
  return found
}

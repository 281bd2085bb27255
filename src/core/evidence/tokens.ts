import { cjkPairs, cutAtCjk } from '../cjk.ts'
import { fold, withoutOptional } from '../fold.ts'
import { stem } from './stem.ts'

/**
 * A word of a text: `key` is what its forms share, [start, end) its place in UTF-16 units. `opens`: it begins a sentence, where a capital means
 * nothing. A Chinese run is its overlapping pairs of characters.
 */
export type Token = { key: string; folded: string; start: number; end: number; capital: boolean; opens: boolean }

// As the index takes words, see query/pieces.ts, with what readers do not see inside them.
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu
const CAPITAL = /^\p{Lu}/u
const OPENS = /[.!?…:;“"«(]$/u
const CJK_PAIR = 2
const ASCII = /^[\u0000-\u007f]*$/

/** The words of a text in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const opens = last === 0 || opensSentence(text.slice(last, index))
    last = index + word.length
    if (ASCII.test(word)) {
      const folded = word.toLowerCase()
      tokens.push({
        key: stem(folded),
        folded,
        start: index,
        end: last,
        capital: folded.charCodeAt(0) !== word.charCodeAt(0),
        opens,
      })
      continue
    }
    let start = index
    for (const part of cutAtCjk(word)) {
      if (part.cjk) for (const pair of pairTokens(part.text, start)) tokens.push(pair)
      else {
        const folded = fold(withoutOptional(part.text))
        const capital = CAPITAL.test(part.text)
        tokens.push({ key: stem(folded), folded, start, end: start + part.text.length, capital, opens })
      }
      start += part.text.length
    }
  }
  return tokens
}

/** Whether what stands before a word has a mark or a new line at its end, white space aside. */
function opensSentence(between: string): boolean {
  if (between === ' ') return false
  const marks = between.trimEnd()
  return OPENS.test(marks) || between.includes('\n', marks.length)
}

/** The last character has no pair of its own, unless it is all there is. */
function pairTokens(run: string, from: number): Token[] {
  const characters = Array.from(run)
  let start = from
  return cjkPairs(run).flatMap((pair, index) => {
    const at = start
    start += characters[index]?.length ?? 0
    if (index === characters.length - 1 && characters.length >= CJK_PAIR) return []
    const folded = fold(pair)
    return [{ key: folded, folded, start: at, end: at + pair.length, capital: false, opens: false }]
  })
}

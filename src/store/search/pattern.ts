import { cutAtCjk } from '#core/cjk.ts'
import { fold, foldsPlainly, withoutOptional } from '#core/fold.ts'
import { piecesOf } from './query/pieces.ts'
import type { Term } from './query/query.ts'

/** Tokens to find one after the other, the last perhaps only begun. */
type Way = { tokens: string[]; prefix: boolean }
/** A term as the ways in which it may stand in a text: as it was typed, and each other form of its word. */
export type Pattern = { ways: Way[]; quick: RegExp }
/** [start, end) in UTF-16 units. */
export type Span = [number, number]

type Token = { text: string; start: number; end: number }

const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu
const LETTER = String.raw`[\p{L}\p{N}\p{Co}]`

/** What to look for in a text for each term: a Chinese run counts character by character, as the index finds it inside longer runs. */
export function patternsOf(terms: readonly Term[]): Pattern[] {
  return terms.map((term) => {
    const pieces = piecesOf(term.text)
    const tokens = pieces.flatMap((piece) => (piece.cjk ? Array.from(piece.text) : [piece.text]))
    const prefix = term.prefix && pieces.at(-1)?.cjk === false
    const words = pieces.map((piece, index) => (piece.cjk ? piece.text : word(piece.text, prefix && index === pieces.length - 1)))
    return {
      ways: [{ tokens, prefix }, ...term.forms.map((form) => ({ tokens: [form], prefix: false }))],
      quick: new RegExp(
        [words.join(String.raw`[^\p{L}\p{N}\p{Co}]*`), ...term.forms.map((form) => word(form, false))].join('|'),
        'gu',
      ),
    }
  })
}

function word(text: string, begun: boolean): string {
  return `(?<!${LETTER})${text}${begun ? `${LETTER}*` : `(?!${LETTER})`}`
}

/** Whether a pattern stands in a text, going by its lower case alone: true is certain, false is not where the text has accents. */
export function quicklyIn(lower: string, { ways, quick }: Pattern): boolean {
  return ways.some(({ tokens }) => tokens.every((token) => lower.includes(token))) && lower.search(quick) !== -1
}

/** Whether a pattern stands in a text that has accents or the like; false at once for texts that have none. */
export function foldedIn(text: string, pattern: Pattern): boolean {
  if (foldsPlainly(text)) return false
  const folded = fold(withoutOptional(text))
  const possible = pattern.ways.some(({ tokens }) => tokens.every((token) => folded.includes(token)))
  return possible && spansOf(text, [pattern]).length > 0
}

/** Where any of the patterns stand in a text, in order, those that touch or overlap as one. */
export function spansOf(text: string, patterns: readonly Pattern[]): Span[] {
  if (foldsPlainly(text)) {
    const lower = text.toLowerCase()
    return merged(
      patterns.flatMap(({ quick }) =>
        [...lower.matchAll(quick)].map(({ 0: match, index }): Span => [index, index + match.length]),
      ),
    )
  }
  const tokens = tokenise(text)
  const spans: Span[] = []
  for (const way of patterns.flatMap((pattern) => pattern.ways))
    tokens.forEach((first, at) => {
      const last = tokens[at + way.tokens.length - 1]
      if (last !== undefined && standsAt(way, tokens, at)) spans.push([first.start, last.end])
    })
  return merged(spans)
}

function standsAt({ tokens: wanted, prefix }: Way, tokens: readonly Token[], at: number): boolean {
  return wanted.every((text, index) => {
    const token = tokens[at + index]?.text
    return token !== undefined && (prefix && index === wanted.length - 1 ? token.startsWith(text) : token === text)
  })
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    let start = index
    for (const part of cutAtCjk(word))
      for (const piece of part.cjk ? Array.from(part.text) : [part.text]) {
        tokens.push({ text: fold(withoutOptional(piece)), start, end: start + piece.length })
        start += piece.length
      }
  }
  return tokens
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}

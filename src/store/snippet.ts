import type { Block } from '#core/article.ts'
import { fold } from './fold.ts'
import { cutAtCjk, withoutOptional } from './index-text.ts'
import { piecesOf } from './query/pieces.ts'
import type { Term } from './query/query.ts'

/** A stretch of text around what was found; `matches` are [start, end) in UTF-16 units of `text`. */
export type Snippet = { text: string; matches: [number, number][] }

type Token = { text: string; start: number; end: number }
/** A term as the tokens it must find one after the other. */
export type Pattern = { tokens: string[]; prefix: boolean }

const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu
const LENGTH = 220
const LEAD = 60

/** What to mark for each term: a Chinese run counts character by character, as the index finds it inside longer runs. */
export function patternsOf(terms: readonly Term[]): Pattern[] {
  return terms.map((term) => {
    const pieces = piecesOf(term.text)
    return {
      tokens: pieces.flatMap((piece) => (piece.cjk ? Array.from(piece.text) : [piece.text])),
      prefix: term.prefix && pieces.at(-1)?.cjk === false,
    }
  })
}

/** The block that holds the most patterns, a numbered paragraph before others and an earlier one before a later; null where none holds any. */
export function bestBlock(blocks: readonly Block[], patterns: readonly Pattern[]): { block: Block; snippet: Snippet } | null {
  const guesses = blocks
    .map((block) => ({ block, score: guess(fold(withoutOptional(block.text)), patterns) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(a.block.n === null) - Number(b.block.n === null))
  let best: { block: Block; found: number; matches: [number, number][] } | null = null
  for (const { block, score } of guesses) {
    // A guess is never too low, so no later block can do better.
    if (best !== null && best.found >= score) break
    const { found, matches } = findPatterns(block.text, patterns)
    if (found > (best?.found ?? 0)) best = { block, found, matches }
  }
  return best === null ? null : { block: best.block, snippet: cut(best.block.text, best.matches) }
}

/** The snippet of one text; null where no pattern stands in it. */
export function snippetOfText(text: string, patterns: readonly Pattern[]): Snippet | null {
  const { found, matches } = findPatterns(text, patterns)
  return found === 0 ? null : cut(text, matches)
}

/** How many patterns may stand in a folded text: cheap, and never too low. */
function guess(folded: string, patterns: readonly Pattern[]): number {
  let score = 0
  for (const { tokens } of patterns) if (tokens.every((token) => folded.includes(token))) score += 1
  return score
}

function findPatterns(text: string, patterns: readonly Pattern[]): { found: number; matches: [number, number][] } {
  const tokens = tokenise(text)
  const matches: [number, number][] = []
  let found = 0
  for (const pattern of patterns) {
    const before = matches.length
    for (let at = 0; at + pattern.tokens.length <= tokens.length; at += 1) {
      const first = tokens[at]
      const last = tokens[at + pattern.tokens.length - 1]
      if (first !== undefined && last !== undefined && standsAt(pattern, tokens, at)) matches.push([first.start, last.end])
    }
    if (matches.length > before) found += 1
  }
  return { found, matches: merged(matches) }
}

function standsAt({ tokens: wanted, prefix }: Pattern, tokens: readonly Token[], at: number): boolean {
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

function merged(matches: [number, number][]): [number, number][] {
  const result: [number, number][] = []
  for (const [start, end] of matches.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}

/** About 220 characters from shortly before the first match, cut between words, with … where something is left out. */
function cut(text: string, matches: readonly [number, number][]): Snippet {
  if (text.length <= LENGTH + LEAD) return { text, matches: matches.map(([start, end]) => [start, end]) }
  const first = matches[0]?.[0] ?? 0
  const from = first <= LEAD ? 0 : wordStart(text, Math.min(first - LEAD, text.length - LENGTH), first)
  const to = from + LENGTH >= text.length ? text.length : wordEnd(text, from + LENGTH)
  const before = from > 0 ? '…' : ''
  const shift = before.length - from
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    matches: matches.filter(([start, end]) => start >= from && end <= to).map(([start, end]) => [start + shift, end + shift]),
  }
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from)
  return space === -1 || space >= limit ? safe(text, from) : space + 1
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to)
  return space < to - LEAD ? safe(text, to) : space
}

/** Not between the halves of a surrogate pair. */
function safe(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

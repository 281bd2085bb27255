import { keptBlocks, type Block } from '../article.ts'
import { alignTokens, type Token } from './align-tokens.ts'

/** A passage that resembles a quote: `text` is `block`'s text from `start` to `end`, `similarity` the share of both that agrees, 0–1. */
export type Passage = {
  block: number
  n: number | null
  kind: Block['kind']
  text: string
  start: number
  end: number
  similarity: number
}

/** Only so many blocks are compared word by word: those that share most with the quote. */
const COMPARED_BLOCKS = 8
/** Below this nothing but common words agrees. */
const LEAST_SIMILARITY = 0.2
/** Words of the quote that are compared; a longer quote is found by its beginning. */
const COMPARED_WORDS = 400
/** At most so many words are shown where the quote begins or ends with words that differ: the other number, the other name. */
const EXTENSION = 3

/** Words, and each Chinese or Japanese character for itself. */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu

/**
 * The passage of the kept blocks that resembles the quote most, from word to word, or null when none does. Time grows with the length of the
 * article: blocks are ranked by the three-letter sequences they share with the quote, and only the best are aligned.
 */
export function nearestPassage(blocks: readonly Block[], quote: string): Passage | null {
  const words = tokensOf(quote).slice(0, COMPARED_WORDS)
  let best: Passage | null = null
  for (const block of mostShared(keptBlocks(blocks), quote)) {
    const tokens = tokensOf(block.text)
    const aligned = alignTokens(words, tokens)
    const first = tokens[Math.max(0, aligned.from - Math.min(EXTENSION, aligned.before))]
    const last = tokens[Math.min(tokens.length, aligned.to + Math.min(EXTENSION, aligned.after)) - 1]
    if (!first || !last || aligned.similarity < LEAST_SIMILARITY || aligned.similarity <= (best?.similarity ?? 0)) continue
    const { start, end } = { start: first.start, end: last.end }
    best = {
      block: block.id,
      n: block.n,
      kind: block.kind,
      text: block.text.slice(start, end),
      start,
      end,
      similarity: aligned.similarity,
    }
  }
  return best
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** The few blocks that share most three-letter sequences with the quote, best first. */
function mostShared(blocks: readonly Block[], quote: string): Block[] {
  const shared = sharedWith(quote)
  return blocks
    .map((block) => ({ block, share: shared(block.text) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, COMPARED_BLOCKS)
    .map(({ block }) => block)
}

/**
 * Counts the different three-letter sequences of a text that the quote has too. They are compared by 16-bit hashes: a collision only means that
 * a block too many is aligned.
 */
function sharedWith(quote: string): (text: string) => number {
  const inQuote = new Uint8Array(0x10000)
  for (const hash of hashes(quote)) inQuote[hash] = 1
  const countedIn = new Uint32Array(0x10000)
  let run = 0
  return (text) => {
    run += 1
    let share = 0
    for (const hash of hashes(text)) {
      if (inQuote[hash] !== 1 || countedIn[hash] === run) continue
      countedIn[hash] = run
      share += 1
    }
    return share
  }
}

function hashes(text: string): Uint16Array {
  const lower = text.toLowerCase()
  const found = new Uint16Array(Math.max(0, lower.length - 2))
  for (let at = 0; at < found.length; at += 1) {
    found[at] = (lower.charCodeAt(at) * 31 + lower.charCodeAt(at + 1)) * 31 + lower.charCodeAt(at + 2)
  }
  return found
}

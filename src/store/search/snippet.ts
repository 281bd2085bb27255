import type { Block } from '#core/article.ts'
import { foldedIn, quicklyIn, spansOf, type Pattern, type Span } from './pattern.ts'

/** A stretch of text around what was found; `matches` are places within `text`. */
export type Snippet = { text: string; matches: Span[] }

const LENGTH = 220
const LEAD = 60

/** The block that holds the most patterns, a numbered paragraph before others and an earlier one before a later; null where none holds any. */
export function bestBlock(blocks: readonly Block[], patterns: readonly Pattern[]): { block: Block; snippet: Snippet } | null {
  const order = [...blocks.filter((block) => block.n !== null), ...blocks.filter((block) => block.n === null)]
  const missing = new Set(patterns)
  let best: { block: Block; found: number } | null = null
  for (const block of order) {
    const lower = block.text.toLowerCase()
    const found = patterns.filter((pattern) => quicklyIn(lower, pattern))
    for (const pattern of found) missing.delete(pattern)
    if (found.length > (best?.found ?? 0)) best = { block, found: found.length }
    if (found.length === patterns.length) break
  }
  // Only what lower case has not shown anywhere is worth the slower look at texts with accents.
  if (missing.size > 0)
    for (const block of order) {
      const found = patterns.filter((pattern) => (missing.has(pattern) ? foldedIn(block.text, pattern) : false))
      if (found.length > (best?.found ?? 0)) best = { block, found: found.length }
    }
  return best === null ? null : { block: best.block, snippet: cut(best.block.text, spansOf(best.block.text, patterns)) }
}

/** The snippet of one text; null where no pattern stands in it. */
export function snippetOfText(text: string, patterns: readonly Pattern[]): Snippet | null {
  const spans = spansOf(text, patterns)
  return spans.length === 0 ? null : cut(text, spans)
}

/** About 220 characters from shortly before the first match, cut between words, with … where something is left out. */
function cut(text: string, spans: readonly Span[]): Snippet {
  if (text.length <= LENGTH + LEAD) return { text, matches: [...spans] }
  const first = spans[0]?.[0] ?? 0
  const from = first <= LEAD ? 0 : wordStart(text, Math.min(first - LEAD, text.length - LENGTH), first)
  const to = from + LENGTH >= text.length ? text.length : wordEnd(text, from + LENGTH)
  const before = from > 0 ? '…' : ''
  const shift = before.length - from
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    matches: spans.filter(([start, end]) => start >= from && end <= to).map(([start, end]) => [start + shift, end + shift]),
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

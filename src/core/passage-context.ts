import type { Block } from './article.ts'
import { sentenceSpans } from './sentences.ts'

/** A passage with what stands around it. `n`: the number of its paragraph, null in other blocks. */
export type PassageContext = { before: string; passage: string; after: string; n: number | null }

/**
 * The passage [start, end) of a block with the rest of its sentences and one sentence on either side: of its own block, else of the paragraph before or
 * behind it. null where the article has no such block, or the block no such place.
 */
export function passageContext(
  blocks: readonly Block[],
  { block: id, start, end }: { block: number; start: number; end: number },
  language: string | null,
): PassageContext | null {
  const kept = blocks.filter((block) => block.dropped === undefined || block.id === id)
  const at = kept.findIndex((block) => block.id === id)
  const block = kept[at]
  if (block === undefined || start >= end || end > block.text.length) return null
  const spans = sentencesOf(block, language)
  const first = spans.findIndex((span) => span.end > start)
  const last = spans.findLastIndex((span) => span.start < end)
  const own = { start: spans[first]?.start ?? start, end: spans[last]?.end ?? end }
  const [previous, next] = [spans[first - 1], spans[last + 1]]
  const before = block.text.slice(Math.min(start, previous?.start ?? own.start), start)
  const after = block.text.slice(end, Math.max(end, next?.end ?? own.end))
  return {
    before: previous ? before : edge(kept[at - 1], language, 'last') + before,
    passage: block.text.slice(start, end),
    after: next ? after : after + edge(kept[at + 1], language, 'first'),
    n: block.n,
  }
}

function sentencesOf(block: Block, language: string | null) {
  return sentenceSpans(block.text, block.language ?? language)
}

/** The sentence of a neighbouring paragraph that is nearest to the passage; a space between them. Nothing of a heading, table or footnote. */
function edge(block: Block | undefined, language: string | null, which: 'first' | 'last'): string {
  if (block === undefined || block.n === null) return ''
  const span = sentencesOf(block, language).at(which === 'first' ? 0 : -1)
  const text = block.text.slice(span?.start ?? 0, span?.end ?? 0)
  return which === 'first' ? ` ${text}` : `${text} `
}

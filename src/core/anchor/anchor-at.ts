import type { Block } from '../article.ts'
import type { Anchor } from '../excerpt.ts'

/** Characters kept on either side of a quote. */
const CONTEXT = 32

/** The anchor of a part of a block's text, from `start` to `end` (exclusive). */
export function anchorAt(block: Block, start: number, end: number): Anchor {
  return {
    block: block.id,
    start,
    end,
    quote: block.text.slice(start, end),
    prefix: withoutHalves(block.text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: withoutHalves(block.text.slice(end, end + CONTEXT)),
  }
}

/** Without half a character at an edge, where a cut went through a surrogate pair. */
export function withoutHalves(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

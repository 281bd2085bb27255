import { keptBlocks, type Block } from '../article.ts'

/** What stands between two blocks in the text that positions are counted in. */
const LINES = '\n\n'
const BETWEEN = LINES.length

/** The text that positions are counted in. */
export function articleText(blocks: readonly Block[]): string {
  return keptBlocks(blocks)
    .map(({ text }) => text)
    .join(LINES)
}

/** Where a part of a block, in UTF-16 units, stands in the article's text: its kept blocks with two line ends between, counted in Unicode characters as the W3C's TextPositionSelector is. */
export function positionInText(
  blocks: readonly Block[],
  { block, start, end }: { block: number; start: number; end: number },
): { start: number; end: number } | null {
  let before = 0
  for (const { id, text } of keptBlocks(blocks)) {
    if (id === block) return { start: before + characters(text.slice(0, start)), end: before + characters(text.slice(0, end)) }
    before += characters(text) + BETWEEN
  }
  return null
}

/** The block and the UTF-16 unit in it at which a position in the article's text begins; null between two blocks and behind the last. */
export function placeInText(blocks: readonly Block[], position: number): { block: number; start: number } | null {
  let before = 0
  for (const { id, text } of keptBlocks(blocks)) {
    const length = characters(text)
    if (position >= before && position < before + length)
      return {
        block: id,
        start: Array.from(text)
          .slice(0, position - before)
          .join('').length,
      }
    before += length + BETWEEN
  }
  return null
}

function characters(text: string): number {
  return Array.from(text).length
}

import type { BodyBlock } from './body.ts'
import type { WebBlock } from './web-block.ts'

/** Characters of one piece: pages have hundreds of links around their text, of which nobody wants a block each. */
const LONGEST_PIECE = 2000

/** What a page shows around its text, as few dropped blocks: a menu is one, not a hundred. */
export function leftOut(blocks: readonly WebBlock[]): BodyBlock[] {
  const pieces: string[][] = []
  let length = 0
  for (const { text } of blocks) {
    if (pieces.length === 0 || length + text.length > LONGEST_PIECE) {
      pieces.push([])
      length = 0
    }
    pieces.at(-1)?.push(text)
    length += text.length
  }
  return pieces.map((texts) => ({ kind: 'paragraph', text: texts.join(' · '), dropped: 'page-edge' }))
}

import { pieceEdits } from './text-edits.ts'

/** The element of the piece in which a text stands. */
export function htmlPieceOf(page: string, text: string): string {
  const at = page.indexOf(text)
  const start = page.lastIndexOf('<span data-piece', at)
  if (at < 0 || start < 0) throw new Error(`No piece says “${text}”.`)
  let depth = 0
  for (const { 0: tag, index } of page.slice(start).matchAll(/<\/?span\b[^>]*>/g)) {
    depth += tag.startsWith('</') ? -1 : 1
    if (depth === 0) return page.slice(start, start + index + tag.length)
  }
  throw new Error('The piece has no end.')
}

export const { each, swapped } = pieceEdits(htmlPieceOf)

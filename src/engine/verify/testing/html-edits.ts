import type { Edit } from './text-edits.ts'

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

export const each =
  (change: (piece: string) => string, ...texts: string[]): Edit =>
  (page) =>
    texts.reduce((now, text) => {
      const found = htmlPieceOf(now, text)
      return now.replace(found, () => change(found))
    }, page)

export function swapped(page: string, one: string, other: string): string {
  const [a, b] = [htmlPieceOf(page, one), htmlPieceOf(page, other)]
  return page
    .replace(a, '\u0000')
    .replace(b, () => a)
    .replace('\u0000', () => b)
}

import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js'

/** Letters below which a difference is chance: marks that stand for others, signs of lists. */
const FEWEST = 3
const MOST = 300

/**
 * The words that a page draws beyond its own edges, which pdf.js leaves out of its text: cut off for print, or put there to be found by programs. `shows` are the operators that draw text. Letters are
 * compared without spaces, in both directions.
 */
export function outsideText(
  { fnArray, argsArray }: PDFOperatorList,
  shows: ReadonlySet<number>,
  read: readonly string[],
): string[] {
  const page = letters(read.join(''))
  const found: string[] = []
  for (const [index, operator] of fnArray.entries()) {
    if (!shows.has(operator) || found.length >= MOST) continue
    const text = drawnLetters(argsArray[index])
    const bare = letters(text)
    if (bare.length < FEWEST || page.includes(bare) || page.includes(Array.from(bare).toReversed().join(''))) continue
    found.push(text.trim())
  }
  return found
}

function drawnLetters(args: unknown): string {
  const glyphs = (Array.isArray(args) ? args : []).find(Array.isArray) as unknown[] | undefined
  return (glyphs ?? [])
    .map((glyph) => {
      if (typeof glyph === 'number') return glyph < -200 ? ' ' : ''
      const { unicode } = (glyph ?? {}) as { unicode?: unknown }
      return typeof unicode === 'string' ? unicode : ''
    })
    .join('')
}

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

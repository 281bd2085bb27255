import type { PrintedPiece } from './printed-piece.ts'

export type Range = { start: number; end: number }

/** Pieces without what the program wrote into them: a brief has its sentences without their citations. */
export function uncitedPieces(pieces: readonly PrintedPiece[]): PrintedPiece[] {
  return pieces.map(({ cited, ...piece }) => {
    if (cited === undefined) return piece
    const found = citedRange(piece.text, cited)
    return found === null ? piece : { ...piece, text: (piece.text.slice(0, found.start) + piece.text.slice(found.end)).trim() }
  })
}

/** Where a citation stands last in a text, with the space before it; any white space is a space. */
export function citedRange(text: string, cited: string): Range | null {
  const start = text.replace(/\s/gu, ' ').lastIndexOf(cited)
  if (start < 0) return null
  const spaced = start > 0 && /\s/u.test(text.charAt(start - 1))
  return { start: spaced ? start - 1 : start, end: start + cited.length }
}

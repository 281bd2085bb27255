import type { Font, Glyph } from '../fonts/font-tools.ts'
import type { FontLayout } from './pdfkit-fonts.ts'

/**
 * Glyphs that draw nothing and take no room, which the typesetter never sets: each carries one form of alef behind the ligature that it is drawn in. Always the same one
 * for the same letter, so that the same document gives the same bytes.
 */
const CARRIERS: ReadonlyMap<number, number> = new Map([
  [0x0627, 0x034f],
  [0x0671, 0x200b],
  [0x0672, 0x2060],
  [0x0673, 0xfeff],
  [0x0773, 0x200f],
  [0x0774, 0x061c],
])

/**
 * A ligature of lam with alef as lam, with an unseen alef after it. What is copied from a PDF that runs from right to left is turned round glyph by glyph, and most viewers
 * turn round the letters of one glyph too: لا (no) came back as ال (the). With one letter to a glyph all of them read it right.
 */
export function splitLigatures(run: FontLayout, font: Font): FontLayout {
  if (run.direction !== 'rtl' || !run.glyphs.some(isLigature)) return run
  const glyphs: Glyph[] = []
  const positions: FontLayout['positions'][number][] = []
  for (const [index, glyph] of run.glyphs.entries()) {
    const position = run.positions[index]
    const letters = isLigature(glyph) ? lettersOf(glyph, font) : [glyph]
    // From left to right: the last letter comes first.
    for (const letter of letters.toReversed()) {
      glyphs.push(letter)
      if (position) positions.push(letter === letters[0] ? position : NOWHERE)
    }
  }
  return { glyphs, positions, advanceWidth: run.advanceWidth, direction: run.direction }
}

const NOWHERE = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: 0 }

function isLigature({ codePoints }: Glyph): boolean {
  return codePoints.length > 1
}

/** The ligature as its first letter, and the carriers of the others; as it was where one has none. */
function lettersOf(ligature: Glyph, font: Font): Glyph[] {
  const [first, ...others] = ligature.codePoints.map(withoutMark)
  const carriers = others.map((letter) => carrierOf(letter, font))
  if (first === undefined || carriers.includes(null)) return [ligature]
  return [{ ...shown(ligature), codePoints: [first] }, ...carriers.filter((carrier) => carrier !== null)]
}

function carrierOf(letter: number, font: Font): Glyph | null {
  const blank = CARRIERS.get(letter)
  return blank === undefined ? null : { ...shown(font.glyphForCodePoint(blank)), codePoints: [letter] }
}

/** fontkit remembers with the ligature the form of alef with which it was met first; hamza and madda are glyphs of their own. */
function withoutMark(codePoint: number): number {
  return String.fromCodePoint(codePoint).normalize('NFD').codePointAt(0) ?? codePoint
}

function shown({ id, advanceWidth }: Glyph): Pick<Glyph, 'id' | 'advanceWidth'> {
  return { id, advanceWidth }
}

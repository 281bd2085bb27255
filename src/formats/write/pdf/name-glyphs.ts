import type { PdfDocument } from './pdfmake-modules.ts'

/**
 * Says of each glyph which character it stands for when text is copied. pdfkit takes that from where a glyph is met first: an e below two accents would then be copied as
 * ë everywhere, and an accent as nothing.
 */
export function nameGlyphs(pdf: PdfDocument, text: string): void {
  const characters = new Set(Array.from(text).concat(Array.from(text.normalize('NFD'))))
  for (const faces of Object.values(pdf.fontCache))
    for (const { unicode, subset, font } of Object.values(faces)) {
      const wrong = unicode.some(isMisleading)
      if (!wrong) continue
      const named = new Map([...characters].map((character) => [glyphOf(font, character), character]))
      for (const [index, codePoints] of unicode.entries()) {
        const character = isMisleading(codePoints) ? named.get(subset.glyphs[index] ?? 0) : undefined
        if (character !== undefined && index > 0) unicode[index] = [character.codePointAt(0) ?? 0]
      }
    }
}

function isMisleading(codePoints: readonly number[] | undefined): boolean {
  if (codePoints === undefined || codePoints.length === 0) return true
  return /\p{M}/u.test(String.fromCodePoint(...codePoints).normalize('NFD'))
}

function glyphOf(font: { glyphForCodePoint(codePoint: number): { id: number } }, character: string): number {
  return font.glyphForCodePoint(character.codePointAt(0) ?? 0).id
}

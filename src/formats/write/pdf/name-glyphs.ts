import type { Font } from '../fonts/font-tools.ts'
import { setterOf } from './pdf-document.ts'
import type { PdfDocument } from './pdfmake-modules.ts'

/**
 * Says of each glyph which character it stands for when text is copied. pdfkit takes that from where a glyph is met first, in this document or in one before: an e below two
 * accents would then be copied as ë everywhere, an accent as nothing, and every alef as آ where that came first.
 */
export function nameGlyphs(pdf: PdfDocument, text: string): void {
  const characters = new Set(
    Array.from(text)
      .concat(Array.from(text.normalize('NFD')))
      .toSorted(),
  )
  for (const [family, faces] of Object.entries(pdf.fontCache))
    for (const [type, { unicode, subset, font: own }] of Object.entries(faces)) {
      const font = setterOf(family, type) ?? own
      const names = namesIn(font, characters)
      for (const [index, codePoints] of unicode.entries()) {
        if (index === 0 || codePoints === undefined) continue
        const met = String.fromCodePoint(...codePoints)
        const name = nameOf(met, names.get(subset.glyphs[index] ?? 0), characters, font)
        if (name !== met) unicode[index] = Array.from(name, codePointOf)
      }
    }
}

/** `own` is the character that this glyph alone draws, where one does. */
function nameOf(met: string, own: string | undefined, characters: ReadonlySet<string>, font: Font): string {
  if (met === '') return own ?? met
  if (!characters.has(met) && Array.from(met).length === 1) return own ?? met
  if (!hasMarks(met)) return met
  return own ?? Array.from(met, (character) => (isDrawnInParts(character, font) ? withoutMarks(character) : character)).join('')
}

/** Which glyph draws which character by itself; of several that share one, the first. A mark that only the parts of a letter hold is found by drawing that letter. */
function namesIn(font: Font, characters: Iterable<string>): Map<number, string> {
  const names = new Map<number, string>()
  for (const character of characters) {
    const { id } = font.glyphForCodePoint(codePointOf(character))
    if (!names.has(id)) names.set(id, character)
  }
  for (const character of characters) {
    const [base, mark, ...more] = character.normalize('NFD')
    if (base === undefined || mark === undefined || more.length > 0) continue
    const baseGlyph = font.glyphForCodePoint(codePointOf(base)).id
    const others = font.layout(character).glyphs.filter(({ id }) => id !== baseGlyph)
    const [other] = others
    if (others.length === 1 && other && isDrawnInParts(character, font) && !names.has(other.id)) names.set(other.id, mark)
  }
  return names
}

function isDrawnInParts(character: string, font: Font): boolean {
  return hasMarks(character) && font.layout(character).glyphs.length > 1
}

function hasMarks(text: string): boolean {
  return /\p{M}/u.test(text.normalize('NFD'))
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

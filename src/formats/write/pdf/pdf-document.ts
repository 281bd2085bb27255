import { PDFDocument, type EmbeddedFont, type FontLayout } from './pdfmake-modules.ts'

/** Words whose glyphs are kept for each face: about the vocabulary of a brief of 300 pages. */
const KEPT_WORDS = 20_000

/** What one face has worked out: its font, opened once, and the glyphs of each word, which are the same in every document. */
type Kept = { setter: Pick<EmbeddedFont, 'font' | 'scale'>; words: Record<string, FontLayout> }

const kept = new Map<string, Kept>()

/**
 * pdfmake's document, whose fonts remember from document to document which glyphs a word is drawn with: finding them is half of the work of setting a page, and the pages beside
 * a text are set again after every change. What is embedded in the file stays each document's own.
 */
export class BriefPdf extends PDFDocument {
  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const font = super.provideFont(family, bold, italics)
    const face = `${family}/${this.getFontType(bold, italics)}`
    const known = kept.get(face)
    const { setter, words } = known ?? { setter: { font: font.font, scale: font.scale }, words: {} }
    if (font.layoutCache === words) return font
    const few = Object.keys(words).length <= KEPT_WORDS ? words : {}
    if (few !== known?.words) kept.set(face, { setter, words: few })
    const { layoutRun } = font
    font.layoutCache = few
    font.layoutRun = (text, features) => layoutRun.call(setter, text, features)
    return font
  }
}

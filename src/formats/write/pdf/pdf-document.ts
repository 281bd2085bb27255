import { type Font, openFont } from '../fonts/font-tools.ts'
import { inXml, PDF_UA } from './pdf-metadata.ts'
import { splitLigatures } from './split-ligatures.ts'
import { embedded, type PdfPictures } from './pdf-pictures.ts'
import type { EmbeddedFont, FontLayout } from './pdfkit-fonts.ts'
import { DESCRIBE, PDFDocument, type PdfPicture, PICTURES } from './pdfmake-modules.ts'

/** Words whose glyphs are kept for each face: about the vocabulary of a brief of 300 pages. */
const KEPT_WORDS = 20_000

/** What one face has worked out: its font and the glyphs of each word, which are the same in every document. */
type Kept = { setter: Pick<EmbeddedFont, 'font' | 'scale'>; words: Record<string, FontLayout> }

const kept = new Map<string, Kept>()

/**
 * pdfmake's document, whose fonts remember from document to document which glyphs a word is drawn with: finding them is half of the work of setting a page, and the pages beside
 * a text are set again after every change. What is embedded in the file stays each document's own.
 */
export class BriefPdf extends PDFDocument {
  /** What its figures call by name. */
  pictures: PdfPictures = new Map()

  /** Title, authors and the like as metadata. */
  override [DESCRIBE](): void {
    const given = this.info
    this.info = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, typeof value === 'string' ? inXml(value) : value]),
    )
    super[DESCRIBE]()
    this.info = given
    this.appendXML(PDF_UA)
  }

  override provideImage(name: string): PdfPicture {
    return (this[PICTURES][name] ??= this.drawn(name))
  }

  private drawn(name: string): PdfPicture {
    const given = this.pictures.get(name)
    if (given === undefined) throw new Error(`No picture has the name ${name}.`)
    if (!(given instanceof Uint8Array)) return embedded(this, `P${Object.keys(this[PICTURES]).length + 1}`, given)
    const opened = this.openImage(Buffer.from(given.buffer, given.byteOffset, given.byteLength))
    opened.embed(this)
    return opened
  }

  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const font = super.provideFont(family, bold, italics)
    const face = `${family}/${this.getFontType(bold, italics)}`
    // It is asked for with every word.
    if (font.layoutCache === kept.get(face)?.words) return font
    const { setter, words } = keptOf(face, font.scale, this.getFontFile(family, bold, italics))
    const layoutRun = font.layoutRun
    font.layoutCache = words
    font.layoutRun = (text, features) => splitLigatures(layoutRun.call(setter, text, features), setter.font)
    return font
  }
}

/** The opened file of a face that a document was set with, which knows already how its letters are drawn; the font that the document embeds would have to learn it anew. */
export function setterOf(family: string, type: string): Font | undefined {
  return kept.get(`${family}/${type}`)?.setter.font
}

function keptOf(face: string, scale: number, file: Buffer): Kept {
  const known = kept.get(face)
  if (known && Object.keys(known.words).length <= KEPT_WORDS) return known
  // Opened for this alone: a font that was embedded has forgotten which characters some of its glyphs stand for.
  const made = { setter: known?.setter ?? { font: openFont(file), scale }, words: {} }
  kept.set(face, made)
  return made
}

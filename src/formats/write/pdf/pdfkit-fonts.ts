/** How pdfkit holds its fonts: private, as what pdfmake-modules.ts names. */
import type { Font, Glyph } from '../fonts/font-tools.ts'

type GlyphPosition = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number; advanceWidth: number }

/** The glyphs of a word from left to right and where they stand, in thousandths of the font's size. */
export type FontLayout = {
  glyphs: readonly Glyph[]
  positions: readonly GlyphPosition[]
  advanceWidth: number
  direction: 'ltr' | 'rtl'
}

/** A font of pdfkit in one document; `layoutCache` holds the layouts of words that ask for no features of the font. */
export interface EmbeddedFont {
  /** The opened file, as fontkit knows it. */
  font: Font
  scale: number
  /** Thousandths of the font's size. */
  ascender: number
  /** Points, at a size in points. */
  widthOfString(text: string, size: number, features?: object): number
  unicode: (number[] | undefined)[]
  /** Which glyph of the whole font each glyph is that is embedded. */
  subset: { glyphs: number[] }
  layoutCache: Record<string, FontLayout>
  layoutRun: (this: Pick<EmbeddedFont, 'font' | 'scale'>, text: string, features?: object) => FontLayout
}

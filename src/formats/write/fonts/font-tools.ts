/** Two packages that bring no types, with the part of them that is used here. */
import { createRequire } from 'node:module'

/** One shape of a font, and the characters that it stands for where it was met first. Width in units of the font. */
export type Glyph = { id: number; codePoints: readonly number[]; advanceWidth: number }

/** A font file opened by fontkit. Ascent and descent in units of the font. */
export type Font = {
  readonly ascent: number
  readonly descent: number
  readonly unitsPerEm: number
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): Glyph
  layout(text: string): { glyphs: readonly Glyph[] }
}

const requireModule = createRequire(import.meta.url)

export const { create: openFont } = requireModule('fontkit') as { create: (bytes: Uint8Array) => Font }

/** Turns WOFF2 into TrueType. */
export const { decompress } = requireModule('wawoff2') as { decompress: (bytes: Uint8Array) => Promise<Uint8Array> }

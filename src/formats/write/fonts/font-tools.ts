/** Two packages that bring no types, with the part of them that is used here. */
import { createRequire } from 'node:module'

/** How a shape is drawn; in units of the font, y upwards. */
export type GlyphPath = {
  readonly commands: readonly {
    command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
    args: readonly number[]
  }[]
}

/** One shape of a font, and the characters that it stands for where it was met first. Width in units of the font. */
export type Glyph = { id: number; codePoints: readonly number[]; advanceWidth: number }

/** How far to go on behind a shape, and where it stands beside its place, in units of the font. */
export type GlyphPlace = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }

/** A font file opened by fontkit. Ascent and descent in units of the font. */
export type Font = {
  readonly ascent: number
  readonly descent: number
  readonly unitsPerEm: number
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): Glyph
  layout(text: string): { glyphs: readonly (Glyph & { readonly path: GlyphPath })[]; positions: readonly GlyphPlace[] }
}

const requireModule = createRequire(import.meta.url)

export const { create: openFont } = requireModule('fontkit') as { create: (bytes: Uint8Array) => Font }

const woff2 = requireModule('wawoff2') as { decompress: (bytes: Uint8Array) => Promise<Uint8Array> }
let last: Promise<unknown> = Promise.resolve()

/** Turns WOFF2 into TrueType: one after another, as wawoff2 hands out a view of memory that the next one writes over. Rejects where the bytes are no WOFF2. */
export function decompress(bytes: Uint8Array): Promise<Uint8Array> {
  const font = last.then(async () => (await woff2.decompress(bytes)).slice())
  last = font.catch(() => undefined)
  return font
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Font } from './font-tools.ts'
import { fontPath } from './fonts.ts'
import { hanSlice } from './han-slices.ts'
import { isInvisible } from './script.ts'

const requireModule = createRequire(import.meta.url)
let fonts: readonly Font[] | null = null

/**
 * Whether some font here can draw a character; true of what shows nothing. Answers at once: of Chinese fonts, which take long to unpack, the list of their characters is
 * asked. The first call opens three fonts.
 */
export function isPrintable(character: string): boolean {
  if (isInvisible(character) || /^[\s\p{Cc}\p{Cs}]$/u.test(character)) return true
  const codePoint = character.codePointAt(0) ?? 0
  fonts ??= openFonts()
  return fonts.some((font) => font.hasGlyphForCodePoint(codePoint)) || hanSlice(codePoint) !== null
}

/** Only when a text asks for it: most briefs hold nothing that needs a look into a font. */
function openFonts(): Font[] {
  const { create } = requireModule('fontkit') as { create: (bytes: Uint8Array) => Font }
  return (['serif', 'sans', 'arabic'] as const).map((family) => create(readFileSync(fontPath(family, 'normal'))))
}

/**
 * Fonts are named in the Word file, not embedded: the eight faces would add 3 MB to every brief. Where a reader's machine lacks them, Word takes
 * the alternates of the font table, which come with Windows and Office and cover the same letters.
 */
export const DOCX_FONTS = {
  serif: { ascii: 'Source Serif 4', hAnsi: 'Source Serif 4', cs: 'Scheherazade New', eastAsia: 'Noto Serif SC' },
  sans: { ascii: 'Noto Sans', hAnsi: 'Noto Sans', cs: 'Scheherazade New', eastAsia: 'Noto Serif SC' },
} as const

export function runFonts(font: 'serif' | 'sans'): (typeof DOCX_FONTS)[typeof font] {
  return DOCX_FONTS[font]
}

/** Name, alternates and family of each font, in the order of the font table. */
export const FONT_TABLE = [
  { name: 'Source Serif 4', alternates: 'Cambria', family: 'roman' },
  { name: 'Noto Sans', alternates: 'Segoe UI', family: 'swiss' },
  { name: 'Scheherazade New', alternates: 'Microsoft Uighur', family: 'roman' },
  { name: 'Noto Serif SC', alternates: 'SimSun', family: 'roman' },
] as const

/**
 * Where the fonts are: in npm packages under the SIL Open Font License, found through the module resolver, because this code is bundled into
 * out/main while packages stay in node_modules.
 *
 * serif: Source Serif 4 (Latin, Russian, Kazakh) · sans: Noto Sans · arabic: Scheherazade New, which maps letters one to one, so that copied
 * text is right (Noto's Arabic fonts split letters) · han: Noto Serif SC, simplified set.
 */
import { createRequire } from 'node:module'

export type Family = 'serif' | 'sans' | 'arabic' | 'han' | `han-${string}`
export type Face = 'normal' | 'bold' | 'italics' | 'bolditalics'

const locate = createRequire(import.meta.url).resolve

const GOOGLE = {
  serif: ['source-serif-4', 'SourceSerif4'],
  sans: ['noto-sans', 'NotoSans'],
  arabic: ['scheherazade-new', 'ScheherazadeNew'],
} as const

const SLANTED: Record<Face, string> = {
  normal: '400Regular',
  bold: '700Bold',
  italics: '400Regular_Italic',
  bolditalics: '700Bold_Italic',
}
/** Arabic and Chinese have no italics; their upright faces stand in. */
const UPRIGHT: Record<Face, string> = { normal: '400Regular', bold: '700Bold', italics: '400Regular', bolditalics: '700Bold' }

/** Line height of one em of text as the font's makers set it; styles give leading as a multiple of the size. */
export const NATURAL_LEADING = { serif: 1.371, sans: 1.362 } as const

/** The path of a font file: TTF, or WOFF2 for Chinese. A family like `han-112` is one slice of the rare characters. */
export function fontPath(family: Family, face: Face): string {
  if (family === 'serif' || family === 'sans' || family === 'arabic') {
    const [folder, name] = GOOGLE[family]
    const style = (family === 'arabic' ? UPRIGHT : SLANTED)[face]
    return locate(`@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`)
  }
  const weight = face === 'bold' || face === 'bolditalics' ? 700 : 400
  const slice = family === 'han' ? 'chinese-simplified' : family.slice('han-'.length)
  return locate(`@fontsource/noto-serif-sc/files/noto-serif-sc-${slice}-${weight}-normal.woff2`)
}

/** The list of which slice of Noto Serif SC holds which characters. */
export function sliceIndexPath(): string {
  return locate('@fontsource/noto-serif-sc/unicode.json')
}

import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { BriefDocument } from '#core/document.ts'
import { documentText } from '../document-text.ts'
import { fontBytes } from '../fonts/font-library.ts'
import type { Face, Family } from '../fonts/fonts.ts'
import { scriptOf } from '../fonts/script.ts'
import { DOCX_FONTS } from './docx-fonts.ts'

const LATIN: readonly Face[] = ['normal', 'bold', 'italics', 'bolditalics']
const OTHERS: readonly Face[] = ['normal', 'bold']
const NAMES = {
  serif: DOCX_FONTS.serif.ascii,
  sans: DOCX_FONTS.sans.ascii,
  arabic: DOCX_FONTS.serif.cs,
  han: DOCX_FONTS.serif.eastAsia,
} as const

/**
 * Tells docx on which page each heading stands, by laying the document out in the fonts that it names as Word does. A reader who has other fonts may see other pages, until Word is asked to update the
 * contents. null: nothing in the document asks for numbers of pages, and it is not laid out.
 */
export async function pageNumbersFor(document: BriefDocument): Promise<PageNumberEstimator | null> {
  if (!document.blocks.some(({ kind }) => kind === 'contents')) return null
  const scripts = new Set(Array.from(documentText(document), scriptOf))
  const faces: [keyof typeof NAMES, Face][] = [
    ...(['serif', 'sans'] as const).flatMap((family) => LATIN.map((face): [typeof family, Face] => [family, face])),
    ...(['arabic', 'han'] as const)
      .filter((family) => scripts.has(family))
      .flatMap((family) => OTHERS.map((face): [typeof family, Face] => [family, face])),
  ]
  const fonts = await Promise.all(
    faces.map(async ([family, face]) => ({ name: NAMES[family], data: await fontBytes(family satisfies Family, face) })),
  )
  return estimatePageNumbersWith({ fonts, guess: true })
}

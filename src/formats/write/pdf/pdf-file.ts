import type { BriefDocument } from '#core/document.ts'
import { joined } from '#formats/image/header.ts'
import { mirrored } from '../direction.ts'
import { documentDate } from '../document-date.ts'
import { documentText } from '../document-text.ts'
import { coverageFor, fontBytes } from '../fonts/font-library.ts'
import type { Face, Family } from '../fonts/fonts.ts'
import { printable } from '#core/printable.ts'
import { pdfDefinition, type PdfPlan } from './pdf-definition.ts'
import { nameGlyphs } from './name-glyphs.ts'
import { BriefPdf } from './pdf-document.ts'
import { pdfPictures } from './pdf-pictures.ts'
import { BriefLayout } from './pdf-layout.ts'
import { BriefRenderer } from './pdf-renderer.ts'
import { structureOf } from './structure.ts'
import {
  type FontFamilies,
  normalizePageMargin,
  normalizePageSize,
  type PdfDocument,
  SVGMeasure,
  tableLayouts,
} from './pdfmake-modules.ts'

/** `missing` are characters that no font here holds; each is printed as � and should be reported. */
export type PdfFile = { bytes: Uint8Array; pages: number; missing: string[] }

/** The brief as a PDF file. The same document gives the same bytes. Opens no network connection: every font is a local file. */
export async function writePdf(given: BriefDocument): Promise<PdfFile> {
  const document = printable(given)
  const plan = pdfDefinition(document, await coverageFor(documentText(document)))
  const { definition } = plan
  const structure = structureOf(definition)
  const size = normalizePageSize(definition.pageSize, 'portrait')
  const pdf = new BriefPdf(
    await fontFamilies(plan),
    {},
    {},
    {},
    {
      size: [size.width, size.height],
      pdfVersion: '1.7',
      displayTitle: true,
      tagged: true,
      subset: 'PDF/A-3a',
      lang: definition.language,
      autoFirstPage: false,
      font: null,
      info: definition.info,
    },
  )
  pdf.pictures = await pdfPictures(document)
  const date = documentDate(document.date)
  for (const { name, description, mediaType, text } of definition.attachments) {
    const options = { name, description, type: mediaType, relationship: 'Data', creationDate: date, modifiedDate: date }
    pdf.file(Buffer.from(text, 'utf8'), options)
  }
  const layout = new BriefLayout(size, normalizePageMargin(definition.pageMargins), new SVGMeasure(), definition)
  layout.registerTableLayouts(tableLayouts)
  const { content, styles, defaultStyle, header, footer } = definition
  const pages = layout.layoutDocument(content, pdf, styles, defaultStyle, undefined, header, footer)
  const renderer = new BriefRenderer(pdf, structure)
  renderer.renderPages(pages)
  renderer.end()
  nameGlyphs(pdf, documentText(document))
  nameMirroredBrackets(pdf)
  return { bytes: await finished(pdf), pages: pages.length, missing: [...plan.missing] }
}

const MAIN: [Family, Face][] = (['serif', 'sans'] as const).flatMap((family) =>
  (['normal', 'bold', 'italics', 'bolditalics'] as const).map((face): [Family, Face] => [family, face]),
)

/** The main fonts with all their faces (pdfmake opens those it meets), and of the others only what the document uses. */
async function fontFamilies({ faces }: PdfPlan): Promise<FontFamilies> {
  const families: FontFamilies = {}
  for (const [family, face] of [...MAIN, ...[...faces].map((entry) => entry.split('/') as [Family, Face])]) {
    const bytes = await fontBytes(family, face)
    families[family] = { ...families[family], [face]: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
  }
  return families
}

/** Brackets in Arabic are drawn turned round; copied text must still say which one was written. */
function nameMirroredBrackets(pdf: PdfDocument): void {
  for (const font of Object.values(pdf.fontCache['arabic'] ?? {})) {
    font.unicode = font.unicode.map(
      (codePoints) => codePoints && Array.from(mirrored(String.fromCodePoint(...codePoints)), codePointOf),
    )
  }
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

async function finished(pdf: PdfDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve, reject) => pdf.on('end', resolve).on('error', reject))
  pdf.end()
  await ended
  return joined(chunks)
}

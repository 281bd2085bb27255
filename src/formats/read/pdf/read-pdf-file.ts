import { FORMATS } from '#core/formats.ts'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { keptBlocks } from '#core/article.ts'
import { pageBlocks } from '#core/import/pages/page-blocks.ts'
import type { Page } from '#core/import/pages/page.ts'
import { failure, type Result, success } from '#core/result.ts'
import { type FormatReader, type ParsedSource } from '../parsed-source.ts'
import { MOST_PAGES } from './limits.ts'
import { withPdf } from './open-pdf.ts'
import { pdfArticle } from './pdf-article.ts'
import { pdfPages } from './pdf-pages.ts'
import { pdfProperties } from './pdf-properties.ts'
import { pageList } from './page-list.ts'

/**
 * The article of a PDF with a text layer; every block carries its page. Failures: `password-protected`, `damaged-file`, `archive-bomb`,
 * `too-large` (pages, text), `too-slow`, `scanned` (pictures without text), `no-text`, `unreadable-text`.
 */
export const readPdfFile: FormatReader = ({ name, bytes }) =>
  withPdf(name, bytes, (document) => readDocument(name, bytes, document))

async function readDocument(name: string, bytes: Uint8Array, document: PDFDocumentProxy): Promise<Result<ParsedSource>> {
  const count = document.numPages
  if (count > MOST_PAGES)
    return failure(
      'too-large',
      `${name} has ${count.toLocaleString('en')} pages, more than ${MOST_PAGES.toLocaleString('en')}. Import the part you need.`,
    )
  const read = await pdfPages(name, document)
  if (!read.ok) return read
  const { pages, pictures } = read.value
  const refused = withoutText(name, pages, pictures)
  if (refused !== null) return refused
  const article = pdfArticle(name, pageBlocks(pages), await pdfProperties(document))
  if (keptBlocks(article.blocks).length === 0)
    return failure(
      'no-text',
      `${name} holds no text but what stands at the edges of its pages. If the pages are pictures of text, run it through text recognition (OCR) and import the result.`,
    )
  const warnings: string[] = []
  if (pictures.length > 0)
    warnings.push(
      `${name}: ${pageList(pictures.map((index) => pages[index]?.label ?? ''))} of ${count} ${pictures.length === 1 ? 'is a picture' : 'are pictures'} without text and could not be read. Run the file through text recognition (OCR) to have them too.`,
    )
  if (isCutOff(bytes)) warnings.push(`${name} ends too early: pages may be missing. Download it again if it was cut off.`)
  return success({ mediaType: FORMATS.pdf.mediaType, encoding: null, articles: [article], warnings })
}

/** The failure of a file from which no text can be had, null for others. */
function withoutText(name: string, pages: readonly Page[], pictures: readonly number[]): Result<never> | null {
  const text = pages.flatMap((page) => page.pieces.map((piece) => piece.text)).join('')
  if (text.trim() === '')
    return pictures.length === 0
      ? failure('no-text', `${name} holds no text: its ${pages.length === 1 ? 'page is' : `${pages.length} pages are`} empty.`)
      : failure(
          'scanned',
          `${name} is a scan: ${pages.length === 1 ? 'its page is a picture' : `its ${pages.length} pages are pictures`} without text. Run it through text recognition (OCR) and import the result.`,
        )
  const unknown = text.match(/[\ue000-\uf8ff\ufffd\u0000-\u0008]/g)?.length ?? 0
  if (unknown <= text.length * 0.3) return null
  return failure(
    'unreadable-text',
    `${name} does not say which letters its fonts stand for, so its text cannot be read. Run it through text recognition (OCR) and import the result.`,
  )
}

/** Every PDF ends with a mark; some programs put a little behind it. */
function isCutOff(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-4096)).toString('latin1').includes('%%EOF')
}

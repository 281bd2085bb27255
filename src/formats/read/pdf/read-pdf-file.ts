import { FORMATS } from '#core/formats.ts'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { keptBlocks } from '#core/article.ts'
import { pageBlocks } from '#core/import/pages/page-blocks.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import type { Beside, Page } from '#core/import/pages/page.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { type FormatReader, type ParsedSource } from '../parsed-source.ts'
import { describedMarks } from './described-marks.ts'
import { MOST_PAGES } from './limits.ts'
import { withPdf } from './open-pdf.ts'
import { pdfArticle } from './pdf-article.ts'
import { pdfPages } from './pdf-pages.ts'
import { pdfProperties } from './pdf-properties.ts'
import { pageList } from './page-list.ts'

/** Files inside one document that are named. */
const MOST_ATTACHED = 100

/**
 * The article of a PDF with a text layer; every block carries its page. Failures: `password-protected`, `damaged-file`, `archive-bomb`,
 * `too-large` (pages, text), `too-slow`, `scanned` (pictures without text), `no-text`, `unreadable-text`.
 */
export const readPdfFile: FormatReader = ({ name, bytes }) =>
  withPdf(name, bytes, (document) => readDocument(name, bytes, document))

async function readDocument(name: string, bytes: Uint8Array, document: PDFDocumentProxy): Promise<Result<ParsedSource>> {
  const count = document.numPages
  if (count > MOST_PAGES) return failure('too-large', t('unread:pdf.tooMany', { name, pages: count, most: MOST_PAGES }))
  const read = await pdfPages(name, document)
  if (!read.ok) return read
  const { pages, pictures } = read.value
  const refused = withoutText(name, pages, pictures)
  if (refused !== null) return refused
  const article = pdfArticle(
    name,
    pageBlocks(withDescribed(bytes, await withAttached(document, pages))),
    await pdfProperties(document),
  )
  if (keptBlocks(article.blocks).length === 0) return failure('no-text', t('unread:pdf.onlyEdges', { name }))
  const warnings: string[] = []
  if (pictures.length > 0)
    warnings.push(
      t('unread:pdf.pictures', {
        name,
        pages: pageList(pictures.map((index) => pages[index]?.label ?? '')),
        total: count,
        count: pictures.length,
      }),
    )
  if (isCutOff(bytes)) warnings.push(t('unread:pdf.cutOff', { name }))
  return success({ mediaType: FORMATS.pdf.mediaType, encoding: null, articles: [article], warnings })
}

/** The pages, of which the last names the files that the document carries inside it. They are not read. */
async function withAttached(document: PDFDocumentProxy, pages: readonly Page[]): Promise<Page[]> {
  const files = await document.getAttachments().catch(() => null)
  const named = [...(files?.values() ?? [])].slice(0, MOST_ATTACHED).map(({ filename, description }): Beside => {
    const text = [filename, description ?? ''].map((each) => cleanPhrase(each.slice(0, 500)))
    return { text: text.filter((each) => each !== '').join(': '), reason: 'attached-file' }
  })
  return pages.map((page, index) => (index < pages.length - 1 ? page : { ...page, besides: [...(page.besides ?? []), ...named] }))
}

/** The pages, of which the last has the descriptions that stand nowhere else. */
function withDescribed(bytes: Uint8Array, pages: readonly Page[]): Page[] {
  const known = new Set(pages.flatMap(({ besides = [] }) => besides.map(({ text }) => text)))
  const described = describedMarks(bytes, known)
  return pages.map((page, index) =>
    index < pages.length - 1 ? page : { ...page, besides: [...(page.besides ?? []), ...described] },
  )
}

/** The failure of a file from which no text can be had, null for others. */
function withoutText(name: string, pages: readonly Page[], pictures: readonly number[]): Result<never> | null {
  const text = pages.flatMap((page) => page.pieces.map((piece) => piece.text)).join('')
  if (text.trim() === '')
    return pictures.length === 0
      ? failure('no-text', t('unread:pdf.empty', { name, count: pages.length }))
      : failure('scanned', t('unread:pdf.scan', { name, count: pages.length }))
  const unknown = text.match(/[\ue000-\uf8ff\ufffd\u0000-\u0008]/g)?.length ?? 0
  if (unknown <= text.length * 0.3) return null
  return failure('unreadable-text', t('unread:pdf.letters', { name }))
}

/** Every PDF ends with a mark; some programs put a little behind it. */
function isCutOff(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-4096)).toString('latin1').includes('%%EOF')
}

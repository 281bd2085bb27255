import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { failure, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { ReadExported } from './exported-brief.ts'
import { MOST_PAGES } from './pdf/limits.ts'
import { withPdf } from './pdf/open-pdf.ts'
import { type PageLine, pageLines, type PageItem, withoutRunningHeads } from './exported-pdf-lines.ts'

/** A PDF file: the lines of all pages in reading order, and the first JSON file that it carries. One with more pages than any brief is `too-large`. */
export const readExportedPdf: ReadExported = async (bytes, name) => {
  const read = await withPdf(name, bytes, async (document) => {
    if (document.numPages > MOST_PAGES)
      return failure('too-large', t('refused:verify.tooManyPages', { name, pages: document.numPages, most: MOST_PAGES }))
    const pages: PageLine[][] = []
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await linesOf(document, number))
    const text = withoutRunningHeads(pages).join('\n')
    return success({ format: 'pdf' as const, text, register: await registerOf(document) })
  })
  if (read.ok) return read
  const { code } = read.failure
  if (code === 'password-protected') return failure(code, t('unread:exported.locked', { name }))
  if (code === 'damaged-file') return failure(code, t('unread:exported.damaged', { name }))
  return read
}

async function linesOf(document: PDFDocumentProxy, number: number): Promise<PageLine[]> {
  const page = await document.getPage(number)
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const content = await page.getTextContent()
  const items = content.items.flatMap((item): PageItem[] => {
    if (!('str' in item) || item.str === '') return []
    const [, , , , x, y] = item.transform as number[]
    return [
      {
        text: item.str,
        rightToLeft: item.dir === 'rtl',
        x: (x ?? 0) - left,
        y: (y ?? 0) - bottom,
        width: item.width,
        height: item.height,
      },
    ]
  })
  return pageLines(items, { width: right - left, height: top - bottom })
}

async function registerOf(document: PDFDocumentProxy): Promise<string | null> {
  const attachments = (await document.getAttachments()) ?? new Map()
  for (const [id, { filename }] of attachments) {
    if (!filename.toLowerCase().endsWith('.json')) continue
    const content = await document.getAttachmentContent(id)
    if (content) return new TextDecoder().decode(content)
  }
  return null
}

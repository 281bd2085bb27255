import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FoundFile, FoundPicture } from '#core/brief/proof/found.ts'
import { PARTED_WORD } from '#core/brief/proof/parted-words.ts'
import { failure, success } from '#core/result.ts'
import { languageDirection } from '#core/text-direction.ts'
import { t } from '#text/text.ts'
import { markedPiece, readMark } from '../write/piece-names.ts'
import type { ReadExported } from './exported-brief.ts'
import { besidesPages, besidesText, bookmarksOf, pdfProperties } from './exported-pdf-besides.ts'
import type { PageItem } from './exported-pdf-items.ts'
import { type PageLine, pageLines, withoutRunningHeads } from './exported-pdf-lines.ts'
import { jpegFiles, pictureCount } from './exported-pdf-pictures.ts'
import { pdfPieces } from './exported-pdf-pieces.ts'
import { besidesDrawn } from './exported-pdf-raw.ts'
import { toldOf } from './exported-pdf-told.ts'
import { LARGEST_PICTURE, MOST_PAGES } from './pdf/limits.ts'
import { withPdf } from './pdf/open-pdf.ts'

/** A PDF file: the lines of all pages in reading order, and the JSON files that it carries. One with more pages than any brief is `too-large`. */
export const readExportedPdf: ReadExported = async (bytes, name) => {
  const { count, readable } = pictureCount(bytes)
  const read = await withPdf(
    name,
    bytes,
    async (document) => {
      if (document.numPages > MOST_PAGES)
        return failure('too-large', t('refused:verify.tooManyPages', { name, pages: document.numPages, most: MOST_PAGES }))
      const pages: PageLine[][] = []
      const told = await toldOf(document)
      const fromRight = languageDirection(told.language ?? null) === 'rtl'
      const files = readable && count > 0 ? await jpegFiles(bytes) : new Map<string, string[]>()
      const besides: Awaited<ReturnType<typeof besidesText>>[] = []
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number)
        const items = await itemsOf(page)
        const [left = 0, bottom = 0, right = 0, top = 0] = page.view
        pages.push(pageLines(items, { width: right - left, height: top - bottom }, fromRight))
        besides.push(await besidesText(page, items, files))
        page.cleanup()
      }
      const text = withoutRunningHeads(pages).join('\n').replaceAll(`${PARTED_WORD}\n`, '')
      const drawn = besides.flatMap(({ pictures }) => pictures)
      const registers = await registersOf(document)
      const pieces = pdfPieces(pages)
      const found: FoundFile = {
        format: 'pdf',
        ...pieces,
        pictures: readable ? drawn : unread(count),
        ...(readable ? {} : { picturesUnread: true }),
        runningPictures: 0,
        links: besides.flatMap(({ links }) => links),
        properties: await pdfProperties(document),
        bookmarks: await bookmarksOf(document),
        told,
        tooltips: besides.flatMap(({ tooltips }) => tooltips),
        extras: [
          ...besides.flatMap(({ extras }) => extras),
          ...(await besidesPages(document)),
          ...besidesDrawn(bytes, pieces, (await document.getAttachments())?.size ?? 0),
        ],
      }
      return success({ format: 'pdf' as const, text, register: registers[0] ?? null, registers, found })
    },
    { largestPicture: readable ? LARGEST_PICTURE : 1 },
  )
  if (read.ok) return read
  const { code } = read.failure
  if (code === 'password-protected') return failure(code, t('unread:exported.locked', { name }))
  if (code === 'damaged-file') return failure(code, t('unread:exported.damaged', { name }))
  return read
}

/** Pictures of which only the number is known. */
function unread(count: number): FoundPicture[] {
  return Array.from({ length: count }, () => ({ hashes: [], alternative: null, before: null, page: null, odd: false }))
}

/** The pieces of text of a page as they are drawn, each with the innermost marked content that it is in. */
async function itemsOf(page: PDFPageProxy): Promise<PageItem[]> {
  const [left = 0, bottom = 0] = page.view
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const open: { tag: string | null; number: number }[] = []
  const found: PageItem[] = []
  let contents = 0
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type !== 'endMarkedContent')
        open.push({ tag: (item as { tag?: string | null }).tag ?? null, number: (contents += 1) })
      else {
        const closed = open.pop()
        const level = closed?.tag == null ? null : (markedPiece(closed.tag)?.level ?? null)
        const last = found.at(-1)
        if (level !== null && last && last.content !== closed?.number)
          found.push({ ...last, text: '', width: 0, mark: readMark(closed?.tag ?? ''), level, content: closed?.number ?? 0 })
      }
      continue
    }
    if (item.str.trim() === '') continue
    const [, , , , x, y] = item.transform as number[]
    const { tag, number } = open.at(-1) ?? { tag: null, number: 0 }
    const marked = tag === null ? null : markedPiece(tag)
    found.push({
      text: marked?.isHalf === true ? halfWord(item.str) : item.str,
      rightToLeft: item.dir === 'rtl',
      x: (x ?? 0) - left,
      y: (y ?? 0) - bottom,
      width: item.width,
      height: item.height,
      mark: tag === null ? null : readMark(tag),
      level: marked?.level ?? null,
      content: number,
    })
  }
  return found
}

/** One half of a word that a writer of ours parted, a hyphen at its end as that of the line. */
export function halfWord(text: string): string {
  return text.endsWith('-') ? text.slice(0, -1) + PARTED_WORD : text
}

async function registersOf(document: PDFDocumentProxy): Promise<string[]> {
  const attachments = (await document.getAttachments()) ?? new Map()
  const registers: string[] = []
  for (const [id, { filename }] of attachments) {
    if (!filename.toLowerCase().endsWith('.json')) continue
    const content = await document.getAttachmentContent(id)
    if (content) registers.push(new TextDecoder().decode(content))
  }
  return registers
}

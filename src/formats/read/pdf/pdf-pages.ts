import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Beside, Page } from '#core/import/pages/page.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { type DrawnText, drawnText } from './drawn-text.ts'
import { fontStyle } from './font-style.ts'
import { LONGEST_MILLISECONDS, MOST_CHARACTERS, MOST_PIECES } from './limits.ts'
import { describedFigures } from './described-figures.ts'
import { layersOf } from './hidden-layers.ts'
import { outsideText } from './outside-text.ts'
import { pageLinks } from './page-links.ts'
import { pageNotes } from './page-notes.ts'
import { pagePieces } from './page-pieces.ts'

/** `pictures` are the pages (from 0) that show something and hold no text. */
export type PdfPages = { pages: Page[]; pictures: number[] }

type Styles = Map<string, { bold: boolean; italic: boolean }>
const PLAIN = { bold: false, italic: false }
/** Pages without text that are looked at for pictures. */
const MOST_LOOKED_AT = 500

/** The text of all pages. Failures: `too-large`, `too-slow`. A page that is broken is read as far as it goes. */
export async function pdfPages(name: string, document: PDFDocumentProxy): Promise<Result<PdfPages>> {
  const deadline = Date.now() + LONGEST_MILLISECONDS
  const labels = await document.getPageLabels().catch(() => null)
  const reading: Reading = { label: '', styles: new Map(), deadline, layers: await layersOf(document), beyond: false }
  const pages: Page[] = []
  const pictures: number[] = []
  let characters = 0
  let pieces = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const label = labels?.[number - 1]
    const named = label === undefined || label === '' ? String(number) : label
    reading.label = named
    const page = await readPage(document, number, reading)
    if (page === 'too-slow') return failure('too-slow', t('unread:pdf.slow', { name, minutes: LONGEST_MILLISECONDS / 60_000 }))
    pages.push(page.page)
    pieces += page.page.pieces.length
    for (const piece of page.page.pieces) characters += piece.text.length
    if (characters > MOST_CHARACTERS || pieces > MOST_PIECES) return failure('too-large', t('unread:longText', { name }))
    if (page.picture && pictures.length < MOST_LOOKED_AT) pictures.push(number - 1)
  }
  return success({ pages, pictures })
}

type Reading = {
  label: string
  styles: Styles
  deadline: number
  layers: Awaited<ReturnType<typeof layersOf>>
  /** Some page draws words beyond its edges. */
  beyond: boolean
}
type ReadPage = { page: Page; picture: boolean }

async function readPage(document: PDFDocumentProxy, number: number, reading: Reading): Promise<ReadPage | 'too-slow'> {
  const { label, styles, deadline, layers } = reading
  let page: PDFPageProxy
  try {
    page = await document.getPage(number)
  } catch {
    return { page: { label, width: 0, height: 0, pieces: [], sideways: [] }, picture: false }
  }
  try {
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const sheet = { label, width, height, transform }
    const texts = await drawnText(page, deadline, (await layers?.(page)) ?? [])
    if (texts === null || Date.now() > deadline) return 'too-slow'
    const annotations: unknown[] = await page.getAnnotations({ intent: 'display' }).catch(() => [])
    const besides = [...pageNotes(annotations), ...(await describedFigures(page))]
    if (texts.length === 0)
      return {
        page: withBesides(
          pagePieces(sheet, [], [], () => PLAIN),
          besides,
        ),
        picture: await showsSomething(page),
      }
    besides.push(...(await learnFromDrawing(page, texts, reading)))
    const drawn = pagePieces(sheet, texts, pageLinks(annotations), (font) => styles.get(font) ?? PLAIN)
    return { page: withBesides(drawn, besides), picture: false }
  } finally {
    page.cleanup()
  }
}

function withBesides(page: Page, besides: readonly Beside[]): Page {
  return { ...page, besides: [...(page.besides ?? []), ...besides] }
}

/**
 * Learns the styles of fonts that come up for the first time: their names are known once the page is made ready for drawing, which costs half as much as its text. What such a page draws beyond its edges is
 * given back; once one has such words, all pages are looked at.
 */
async function learnFromDrawing(page: PDFPageProxy, texts: readonly DrawnText[], reading: Reading): Promise<Beside[]> {
  const unknown = [...new Set(texts.map(({ font }) => font))].filter((font) => !reading.styles.has(font))
  if (unknown.length === 0 && !reading.beyond) return []
  const drawn = await page.getOperatorList().catch(() => null)
  for (const font of unknown) {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
    const name = known !== null && typeof known === 'object' && 'name' in known ? known.name : ''
    reading.styles.set(font, fontStyle(typeof name === 'string' ? name : ''))
  }
  if (drawn === null) return []
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const shows = new Set<number>([OPS.showText, OPS.showSpacedText, OPS.nextLineShowText, OPS.nextLineSetSpacingShowText])
  const outside = outsideText(
    drawn,
    shows,
    texts.map(({ text }) => text),
  )
  reading.beyond ||= outside.length > 0
  return outside.map((text) => ({ text, reason: 'off-page' }))
}

/** Whether a page without text shows a picture or a drawing. The parser leaves large pictures out, but moves its pen to their places. */
async function showsSomething(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList().catch(() => ({ fnArray: [] }))
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const shows = new Set<number>([
    OPS.transform,
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.constructPath,
  ])
  return fnArray.some((operator) => shows.has(operator))
}

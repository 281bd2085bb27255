import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Extra } from '#core/brief/proof/found.ts'
import type { PageItem } from './exported-pdf-lines.ts'

/** Of text rendering modes: those in which nothing is drawn (3), or only a clip is made (7). */
const UNSEEN = new Set([3, 7])

/** What a page has besides its text: notes stuck on it, pictures, and text that nobody sees (drawn invisibly, in white, tiny, or beyond the page's edge). */
export async function besidesText(
  page: PDFPageProxy,
  items: readonly PageItem[],
): Promise<{ extras: Extra[]; pictures: number }> {
  const number = page.pageNumber
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const annotations = (await page.getAnnotations()) as { subtype?: string; contentsObj?: { str?: string } }[]
  const stuck = annotations
    .filter(({ subtype }) => subtype !== 'Link')
    .map(({ subtype, contentsObj }): Extra => {
      return { kind: 'annotation', text: contentsObj?.str || (subtype ?? ''), page: number }
    })
  const beyond = items
    .filter(({ x, y, width, height }) => x + width < 0 || x > right - left || y + height < 0 || y > top - bottom)
    .map(({ text }): Extra => ({ kind: 'hidden-text', text, page: number }))
  const tiny = items
    .filter(({ text, height }) => height > 0 && height < 2 && /[\p{L}\p{N}]/u.test(text))
    .map(({ text }): Extra => ({ kind: 'hidden-text', text, page: number }))
  const drawn = await drawings(page)
  const unseen = drawn.unseen ? [{ kind: 'hidden-text' as const, text: '', page: number }] : []
  return { extras: [...stuck, ...beyond, ...tiny, ...unseen], pictures: drawn.pictures }
}

async function drawings(page: PDFPageProxy): Promise<{ pictures: number; unseen: boolean }> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const pictureOps = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintXObject])
  const texts = new Set([OPS.showText, OPS.showSpacedText, OPS.nextLineShowText, OPS.nextLineSetSpacingShowText])
  const saved: { mode: number; fill: string }[] = []
  let state = { mode: 0, fill: '#000000' }
  let pictures = 0
  let unseen = false
  for (const [index, op] of fnArray.entries()) {
    const [first] = (argsArray[index] ?? []) as unknown[]
    if (op === OPS.save) saved.push({ ...state })
    else if (op === OPS.restore) state = saved.pop() ?? state
    else if (op === OPS.setTextRenderingMode) state.mode = Number(first)
    else if (op === OPS.setFillRGBColor && typeof first === 'string') state.fill = first.toLowerCase()
    else if (pictureOps.has(op)) pictures += 1
    else if (texts.has(op) && (UNSEEN.has(state.mode) || state.fill === '#ffffff')) unseen = true
  }
  return { pictures, unseen }
}

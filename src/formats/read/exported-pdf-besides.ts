import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Extra } from '#core/brief/proof/found.ts'
import type { PageItem } from './exported-pdf-items.ts'

/** Of text rendering modes: those in which nothing is drawn (3), or only a clip is made (7). */
const UNSEEN = new Set([3, 7])
/** Points; smaller letters nobody reads. */
const TINY = 2

/** Of the parts of a file those that are pictures: pdf.js passes them over (see open-pdf.ts). */
export function picturesIn(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('latin1')
      .match(/\/Subtype\s*\/Image\b/g)?.length ?? 0
  )
}

/** What a page has besides its text: notes stuck on it, and text that nobody sees (drawn invisibly, in white, or tiny). What stands beyond the page's edge pdf.js does not read. */
export async function besidesText(page: PDFPageProxy, items: readonly PageItem[]): Promise<Extra[]> {
  const number = page.pageNumber
  const annotations = (await page.getAnnotations()) as { subtype?: string; contentsObj?: { str?: string } }[]
  const stuck = annotations
    .filter(({ subtype }) => subtype !== 'Link')
    .map(({ subtype, contentsObj }): Extra => {
      return { kind: 'annotation', text: contentsObj?.str || (subtype ?? ''), page: number }
    })
  const hidden = items.filter((item) => tiny(item)).map(({ text }): Extra => ({ kind: 'hidden-text', text, page: number }))
  const unseen = (await drawsUnseen(page)) ? [{ kind: 'hidden-text' as const, text: '', page: number }] : []
  return [...stuck, ...hidden, ...unseen]
}

function tiny({ text, height }: PageItem): boolean {
  return height > 0 && height < TINY && /[\p{L}\p{N}]/u.test(text)
}

async function drawsUnseen(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const texts = new Set([OPS.showText, OPS.showSpacedText, OPS.nextLineShowText, OPS.nextLineSetSpacingShowText])
  const saved: { mode: number; fill: string }[] = []
  let state = { mode: 0, fill: '#000000' }
  for (const [index, op] of fnArray.entries()) {
    const [first] = (argsArray[index] ?? []) as unknown[]
    if (op === OPS.save) saved.push({ ...state })
    else if (op === OPS.restore) state = saved.pop() ?? state
    else if (op === OPS.setTextRenderingMode) state.mode = Number(first)
    else if (op === OPS.setFillRGBColor && typeof first === 'string') state.fill = first.toLowerCase()
    else if (texts.has(op) && (UNSEEN.has(state.mode) || state.fill === '#ffffff')) return true
  }
  return false
}

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { LayersOff } from './hidden-layers.ts'
import { MOST_PIECES_ON_PAGE } from './limits.ts'

/** A piece of text as the page draws it: `matrix` maps its own space to the page's (pdf's order), `width` in points. */
export type DrawnText = {
  text: string
  matrix: readonly number[]
  width: number
  font: string
  rightToLeft: boolean
  artifact: boolean
  /** It belongs to a layer that is switched off. */
  off: boolean
}

/** The visible text of a page in the order in which it is drawn; null where that takes longer than until `deadline` (Date.now()). */
export async function drawnText(page: PDFPageProxy, deadline: number, layersOff: LayersOff = []): Promise<DrawnText[] | null> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader()
  const texts: DrawnText[] = []
  const marked: { artifact: boolean; off: boolean }[] = []
  let layers = 0
  for (;;) {
    // A page that breaks off is read as far as it goes.
    const { done, value } = await reader.read().catch(() => ({ done: true as const, value: undefined }))
    if (done) return texts
    for (const item of value.items) {
      if ('str' in item) {
        if (item.str.trim() === '') continue
        texts.push({
          text: item.str,
          matrix: item.transform,
          width: item.width,
          font: item.fontName,
          rightToLeft: item.dir === 'rtl',
          artifact: marked.some(({ artifact }) => artifact),
          off: marked.some(({ off }) => off),
        })
      } else if (item.type === 'endMarkedContent') marked.pop()
      else {
        const off = item.tag === 'OC' && layersOff[layers] === true
        if (item.tag === 'OC') layers += 1
        if (marked.length < 200) marked.push({ artifact: item.tag === 'Artifact', off })
      }
    }
    // The reader is left as it is: the parser, waiting for it, does no more, while one that is cancelled answers with an error nobody can catch.
    if (texts.length > MOST_PIECES_ON_PAGE) return texts
    if (Date.now() > deadline) return null
  }
}

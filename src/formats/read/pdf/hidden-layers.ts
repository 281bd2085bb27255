import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** For each stretch of a page that belongs to a layer, in the order in which they begin, whether the layer is switched off. */
export type LayersOff = readonly boolean[]

/** Tells the layers of a page apart; null for documents that show all of theirs, which need not be looked at. */
export async function layersOf(document: PDFDocumentProxy): Promise<((page: PDFPageProxy) => Promise<LayersOff>) | null> {
  const config = await document.getOptionalContentConfig().catch(() => null)
  if (config === null) return null
  const groups = [...config].filter(([, group]) => (group as { visible?: unknown }).visible === false)
  if (groups.length === 0) return null
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return async (page) => {
    const { fnArray, argsArray } = await page.getOperatorList().catch(() => ({ fnArray: [], argsArray: [] }))
    return fnArray.flatMap((operator, index): boolean[] => {
      const [tag, group] = (argsArray[index] ?? []) as unknown[]
      return operator === OPS.beginMarkedContentProps && tag === 'OC' ? [!config.isVisible(group)] : []
    })
  }
}

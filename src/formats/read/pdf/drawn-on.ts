import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { success } from '#core/result.ts'
import { DrawnFigures, type DrawnFigure } from './drawn-figures.ts'
import { withPdf } from './open-pdf.ts'
import { pageSteps } from './page-walk.ts'
import { TextSight } from './text-sight.ts'

/** What is drawn on a page: whether text of it cannot be seen, and its figures. */
export async function drawnOn(page: PDFPageProxy): Promise<{ sight: TextSight; figures: DrawnFigure[] }> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]))
  const fills = [
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
    OPS.rawFillPath,
  ]
  const sight = new TextSight({ fills: new Set(fills), strokes: new Set([OPS.stroke, OPS.closeStroke]) })
  const figures = new DrawnFigures()
  for (const step of pageSteps(await page.getOperatorList(), names)) {
    sight.take(step)
    figures.take(step)
  }
  return { sight, figures: figures.figures }
}

/** SHA-256 of the lines of the first drawing on the first page of a PDF; null where there is none. */
export async function linesOfDrawing(bytes: Uint8Array): Promise<string | null> {
  const read = await withPdf('drawing', bytes, async (document) => {
    const { figures } = await drawnOn(await document.getPage(1))
    return success(figures.flatMap((figure) => (figure.kind === 'lines' ? [figure.hash] : []))[0] ?? null)
  })
  return read.ok ? read.value : null
}

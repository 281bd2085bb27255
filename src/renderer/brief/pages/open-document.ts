import type { PDFDocumentProxy } from 'pdfjs-dist'

/** The pages of a PDF. `close` lets go of it; what is being drawn then is not drawn. */
export type Pages = {
  /** Width and height of each page, in points. */
  sizes: readonly { width: number; height: number }[]
  /** Draws a page (the first is 0), `width` device pixels wide, in place of what the canvas shows. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>
  close(): Promise<void>
}

/** Reads a PDF that the app made itself. */
export async function openDocument(bytes: Uint8Array): Promise<Pages> {
  const { getDocument } = await loaded()
  // The bytes go to pdf.js' worker; the answer they came in is shown again when one comes back to the pane.
  const opened = await getDocument({ data: bytes.slice(), useWasm: false, isEvalSupported: false } as object).promise
  const sizes = await sizesOf(opened)
  return {
    sizes,
    async draw(index, canvas, width) {
      const page = await opened.getPage(index + 1)
      const viewport = page.getViewport({ scale: width / (sizes[index]?.width ?? width) })
      // Drawn beside, so that what is shown changes at once and never flickers.
      const fresh = document.createElement('canvas')
      fresh.width = Math.round(viewport.width)
      fresh.height = Math.round(viewport.height)
      await page.render({ canvas: fresh, viewport }).promise
      canvas.width = fresh.width
      canvas.height = fresh.height
      canvas.getContext('2d')?.drawImage(fresh, 0, 0)
    },
    close: () => opened.loadingTask.destroy(),
  }
}

async function sizesOf(opened: PDFDocumentProxy): Promise<Pages['sizes']> {
  const pages = await Promise.all(Array.from({ length: opened.numPages }, (_, index) => opened.getPage(index + 1)))
  return pages.map((page) => {
    const { width, height } = page.getViewport({ scale: 1 })
    return { width, height }
  })
}

let library: Promise<typeof import('pdfjs-dist')> | null = null

/** pdf.js is large: it comes when pages are first shown. */
function loaded(): Promise<typeof import('pdfjs-dist')> {
  library ??= load()
  return library
}

async function load(): Promise<typeof import('pdfjs-dist')> {
  const [pdfjs, { default: PdfWorker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.mjs?worker'),
  ])
  pdfjs.GlobalWorkerOptions.workerPort = new PdfWorker()
  return pdfjs
}

import { PieceMarks } from './piece-marks.ts'
import { BOOKMARK, type DrawnImage, type Line, type OutlineItem, type PdfDocument, Renderer } from './pdfmake-modules.ts'

/** Room in points left above the place a link or bookmark jumps to. */
const HEADROOM = 8

/**
 * pdfmake's renderer, with bookmarks that open at their heading, links that can end in the middle of a paragraph, pictures that say what they show, and a marked content
 * around each printed piece, so that it is found again in the file.
 */
export class BriefRenderer extends Renderer {
  private readonly bookmarks = new Map<string, OutlineItem>()
  private readonly marks: PieceMarks

  constructor(pdf: PdfDocument) {
    super(pdf)
    this.marks = new PieceMarks(pdf)
  }

  override renderLine(line: Line, x: number, y: number): void {
    const top = Math.max(0, y - HEADROOM)
    this.addBookmark(line, top)
    this.marks.around(line.inlines, () => super.renderLine(line, x, y))
    for (const inline of line.inlines) {
      if (inline.destination !== undefined)
        this.pdfDocument.addNamedDestination(inline.destination, 'XYZ', x + inline.x, top, null)
    }
  }

  /** What a picture shows is said beside it for those who have the page read to them. */
  override renderImage(image: DrawnImage): void {
    if (image.alternative !== undefined) this.pdfDocument.markContent('Span', { alt: image.alternative })
    super.renderImage(image)
    if (image.alternative !== undefined) this.pdfDocument.endMarkedContent()
  }

  private addBookmark(line: Line, top: number): void {
    const bookmark = line[BOOKMARK]
    if (!bookmark) return
    delete line[BOOKMARK]
    const parent = this.bookmarks.get(bookmark.parentId ?? '') ?? this.pdfDocument.outline
    const left = this.pdfDocument.page.width
    const item = parent.addItem(bookmark.text, { expanded: bookmark.expanded, top, left })
    if (bookmark.id !== undefined) this.bookmarks.set(bookmark.id, item)
  }
}

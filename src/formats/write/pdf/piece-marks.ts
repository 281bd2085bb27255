import type { LineInline, PdfDocument } from './pdfmake-modules.ts'

/** Puts a marked content around the inlines of a line that have one tag. pdfmake draws each inline by one call of the document's `text`, which is listened to here. */
export class PieceMarks {
  private readonly pdf: PdfDocument
  private next: (string | undefined)[] = []
  private open: string | undefined

  constructor(pdf: PdfDocument) {
    this.pdf = pdf
    const draw = pdf.text.bind(pdf)
    pdf.text = (...given) => {
      this.turnTo(this.next.shift())
      return draw(...given)
    }
  }

  around(inlines: readonly LineInline[], draw: () => void): void {
    this.next = inlines.map(({ mark }) => mark)
    draw()
    this.turnTo(undefined)
  }

  private turnTo(mark: string | undefined): void {
    if (mark === this.open) return
    if (this.open !== undefined) this.pdf.addContent('EMC')
    if (mark !== undefined) this.pdf.addContent(`/${mark} BMC`)
    this.open = mark
  }
}

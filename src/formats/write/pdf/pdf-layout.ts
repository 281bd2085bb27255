import { withAddressBreaks } from './address-breaks.ts'
import { arranged } from './pdf-arranged.ts'
import { FootnoteContext, FootnoteWriter } from './footnote-writer.ts'
import { PageFeet, type FootLine } from './page-feet.ts'
import { drawFeet } from './draw-feet.ts'
import { numberContents } from './contents-pages.ts'
import {
  type Leaf,
  LayoutBuilder,
  type LayoutBuilderInstance,
  type Line,
  type MeasuredList,
  type Page,
  PIECES_LEFT,
  type TableRow,
} from './pdfmake-modules.ts'
import { MirroredRow } from './mirrored-row.ts'
import { markAtRight, roomAtLeft, roomAtRight } from './mirrored-list.ts'
import { withMixedLists } from './mixed-lists.ts'
import { partNextWord } from './parted-word.ts'
import type { PdfDefinition, PdfTable, PdfText } from './pdf-nodes.ts'

/** Fewest lines of a paragraph that may stand alone at the foot or the head of a page, and rows of a table at the head. */
const FEWEST = 2
/** Points that a row which may break takes at least where it begins. */
const LEAST_OF_ROW = 60

/** `heights` in points, the last with what must follow it on its page (`kept`: something must); `notes`: what each line calls. */
type Queue = { lines: Line[]; heights: number[]; kept: boolean; notes: FootLine[][][]; next: number }

/**
 * pdfmake's layout with what printers expect of a paragraph: no line alone at the foot or head of a page, headings that stay with what
 * follows, right-to-left words in their order, justified lines whose extra space goes between words only, words parted where a line would be too empty, and notes at the foot of the page that calls them.
 *
 * pdfmake asks for one line at a time and breaks the page before a line that does not fit. Here all lines of a paragraph are built at the first
 * call, and the page is broken before a line is handed out when the rules above say so; the room for the notes that it calls is taken then.
 */
export class BriefLayout extends LayoutBuilder {
  private readonly queues = new WeakMap<Leaf, Queue>()
  private readonly feet = new PageFeet()
  private readonly footnotes: ReadonlyMap<number, PdfText>
  private readonly language: string
  private mirrored: MeasuredList | null = null
  private row: MirroredRow | null = null
  private partedWords = 0
  private readonly notes = new Map<number, FootLine[]>()
  private footnoteWriter!: FootnoteWriter

  constructor(
    size: ConstructorParameters<typeof LayoutBuilder>[0],
    margins: unknown,
    svg: object,
    { footnotes, language }: Pick<PdfDefinition, 'footnotes' | 'language'>,
  ) {
    super(size, margins, svg)
    this.footnotes = footnotes
    this.language = language
  }

  override tryLayoutDocument(
    ...[content, , , , , header, footer]: Parameters<LayoutBuilderInstance['tryLayoutDocument']>
  ): ReturnType<LayoutBuilderInstance['tryLayoutDocument']> {
    this.linearNodeList = []
    withMixedLists(this.docMeasure)
    const measured = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(content))
    this.footnoteWriter = new FootnoteWriter(new FootnoteContext(this.feet), this.feet)
    this.writer = this.footnoteWriter
    this.writer.addPage(this.pageSize, null, this.pageMargins)
    this.processNode(measured)
    while (this.feet.pending) this.writer.moveToNextPage()
    const { pages } = this.writer.context()
    if (pages.length > 1 && pages.at(-1)?.items.length === 0 && this.feet.heightOn(pages.at(-1) as Page) === 0) pages.pop()
    drawFeet(this.writer, this.feet)
    numberContents(this.writer)
    this.addHeadersAndFooters(header, footer)
    return { pages, linearNodeList: this.linearNodeList }
  }

  override buildNextLine(leaf: Leaf): Line | null {
    let queue = this.queues.get(leaf)
    if (!queue) {
      queue = this.buildAll(leaf)
      this.queues.set(leaf, queue)
    }
    const line = queue.lines[queue.next]
    if (!line) return null
    this.findRoom(queue)
    this.footnoteWriter.takeNotes(queue.notes[queue.next] ?? [], queue.heights[queue.next] ?? 0)
    queue.next += 1
    return line
  }

  /** The number of a list's point is told which element it is. */
  override processNode(node: Leaf, inCell?: boolean): void {
    const [number] = node.listMarker?.[PIECES_LEFT] ?? []
    if (number && 'text' in node && node.numberStructure) number.structure = node.numberStructure
    if (this.mirrored !== null) markAtRight(this.mirrored, node, this.writer.context())
    const { row } = this
    if (inCell !== true || row === null) return super.processNode(node, inCell)
    this.row = null
    row.set(
      node,
      () => this.writer.context(),
      () => super.processNode(node, inCell),
    )
    this.row = row
  }

  /** A list whose text runs from right to left has its numbers there, and its levels are indented from there. */
  override processList(ordered: boolean, list: MeasuredList): void {
    if (list.mirrored !== true) return super.processList(ordered, list)
    const outer = this.mirrored
    this.mirrored = list
    roomAtRight(list, this.writer.context())
    super.processList(ordered, list)
    roomAtLeft(list, this.writer.context())
    this.mirrored = outer
  }

  /**
   * The last rows of a table stand on one page, so that none is alone on the next. A row that may break has said so to pdfmake by a page break in a cell, which is not meant; one line of it does not stand
   * alone at the foot of a page.
   */
  override processRow(row: TableRow): unknown {
    const { tableNode, rowIndex = 0 } = row
    const { body = [], keepLastRows = false, rowsThatMayBreak = [] } = tableNode?.table ?? {}
    if (keepLastRows && rowIndex === body.length - FEWEST) this.footnoteWriter.beginRows()
    if (rowsThatMayBreak.includes(rowIndex)) {
      for (const cell of body[rowIndex] ?? []) delete cell.pageBreak
      if (this.writer.transactionLevel === 0 && this.writer.context().availableHeight < LEAST_OF_ROW) this.writer.moveToNextPage()
    }
    const { cells, widths, gaps } = row
    if (tableNode?.fromRight === true && cells && widths && gaps) this.row = new MirroredRow({ cells, widths, gaps })
    const processed = super.processRow(row)
    this.row = null
    return processed
  }

  override processTable(node: PdfTable): void {
    const { body, rowsThatMayBreak = [] } = node.table
    for (const index of rowsThatMayBreak) for (const cell of body[index] ?? []) cell.pageBreak = 'before'
    super.processTable(node)
    this.footnoteWriter.endRows()
  }

  private buildAll(leaf: Leaf): Queue {
    const lines = this.linesOf(leaf)
    const heights = lines.map((line) => line.getHeight())
    const last = heights.length - 1
    const keepAfter = 'text' in leaf ? (leaf.keepAfter ?? 0) : 0
    heights[last] = (heights[last] ?? 0) + keepAfter
    return { lines, heights, kept: keepAfter > 0, notes: lines.map((line) => this.notesOf(line)), next: 0 }
  }

  private linesOf(leaf: Leaf): Line[] {
    const pieces = withAddressBreaks(leaf[PIECES_LEFT] ?? [])
    leaf[PIECES_LEFT] = pieces
    for (const [index, inline] of pieces.entries()) {
      const previous = pieces[index - 1]
      const joins = inline.sup === true || inline.pageOf !== undefined
      if (joins && previous) previous.noNewLine = true
      // What it is stands there when all pages are laid out, in room of its own.
      if (inline.pageOf !== undefined) inline.width = 0
    }
    for (const inline of pieces) if (inline.slot !== undefined) inline.width = Math.max(inline.width, inline.slot)
    const lines: Line[] = []
    const style = 'text' in leaf ? leaf.style : undefined
    let hyphens = 0
    for (let line = super.buildNextLine(leaf); line; line = super.buildNextLine(leaf)) {
      const { language, partedWords } = this
      const parted = partNextWord(line, leaf[PIECES_LEFT] ?? [], { style, before: hyphens, language, partedWords })
      hyphens = parted ? hyphens + 1 : 0
      if (parted) this.partedWords += 1
      lines.push(arranged(line))
    }
    if ('text' in leaf && leaf.structure) for (const line of lines) line.structure = leaf.structure
    return lines
  }

  private notesOf(line: Line): FootLine[][] {
    return line.inlines.flatMap(({ footnote }) => (footnote === undefined ? [] : [this.note(footnote)]))
  }

  /** The lines of a note, as wide as the text of a page. */
  private note(number: number): FootLine[] {
    const known = this.notes.get(number)
    if (known) return known
    const given = this.footnotes.get(number)
    if (given === undefined) throw new Error(`There is no note ${number}.`)
    const [indent = 0, above = 0] = given.margin ?? []
    const context = this.writer.context()
    const width = context.availableWidth
    const { pageSize, pageMargins } = this.footnoteWriter.pageContext().getCurrentPage()
    context.availableWidth = pageSize.width - pageMargins.left - pageMargins.right - indent
    const lines = this.linesOf(this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(given)))
    context.availableWidth = width
    const note = lines.map((line, index): FootLine => ({ line, gap: index === 0 ? above : 0, indent }))
    this.notes.set(number, note)
    return note
  }

  /** Goes on to a page that has room, past those that a column beside this one has filled. */
  private findRoom(queue: Queue): void {
    const { pages } = this.writer.context()
    const before = pages.length
    while ((pages.length === before || this.feet.pending) && this.mustBreakBefore(queue)) {
      if (!this.footnoteWriter.fillFoot()) this.writer.moveToNextPage()
    }
  }

  private mustBreakBefore({ lines, heights, kept, notes, next }: Queue): boolean {
    if (this.writer.transactionLevel > 0) return false
    const { y, pageMargins } = this.writer.context()
    // At the head of a page only what calls notes waits, for those that go on from the page before.
    if (y <= pageMargins.top && !this.feet.pending) return false
    const rest = heights.slice(next)
    const fit = this.footnoteWriter.countFitting(rest, notes.slice(next), kept)
    if (fit >= rest.length) return false
    const here = rest.length - fit < FEWEST ? rest.length - FEWEST : fit
    return next === 0 ? here < Math.min(FEWEST, lines.length) : here <= 0
  }
}

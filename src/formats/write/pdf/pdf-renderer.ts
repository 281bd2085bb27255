import { PDF_RUNNING } from '../piece-names.ts'
import { isRightToLeft, isShaped } from './pdf-arranged.ts'
import {
  BOOKMARK,
  type DrawnImage,
  type DrawnSvg,
  FONT_IN_USE,
  type Line,
  type LineInline,
  type OutlineItem,
  type PdfDocument,
  Renderer,
  SVG_HEIGHT,
  SVG_WIDTH,
} from './pdfmake-modules.ts'
import type { Structure } from './structure.ts'
import { StructureTree } from './structure-tree.ts'

/** Room in points left above the place a link or bookmark jumps to. */
const HEADROOM = 8
/** Points: what stands no further apart touches. */
const TOUCHING = 0.01
/** How far the number of a note stands above the line, as part of its size. */
const RAISED = 0.75

/**
 * Draws pages instead of pdfmake's renderer, which knows nothing of structure: each line's pieces are marked with the element of the text that they belong to and the name under
 * which a printed piece is found again in the file; all else is an artifact. Bookmarks open at their heading, and links can end in the middle of a paragraph.
 */
export class BriefRenderer extends Renderer {
  private readonly bookmarks = new Map<string, OutlineItem>()
  private readonly tree: StructureTree
  /** Heads of tables are drawn again on each page that the table reaches. */
  private readonly drawn = new WeakSet<LineInline[]>()

  constructor(pdf: PdfDocument, structure: Structure) {
    super(pdf)
    this.tree = new StructureTree(pdf, structure)
  }

  /** Writes the structure of what was drawn. */
  end(): void {
    this.tree.end()
  }

  override renderLine(line: Line, x: number, y: number): void {
    const top = Math.max(0, y - HEADROOM)
    const again = this.drawn.has(line.inlines)
    this.drawn.add(line.inlines)
    this.addBookmark(line, top)
    if (line.id !== undefined && !again) this.pdfDocument.addNamedDestination(line.id, 'XYZ', x, top, null)
    const structure = again ? undefined : (line.structure ?? line.inlines[0]?.structure)
    for (const group of groupsOf(line.inlines)) {
      if (structure === undefined) this.artifact(() => this.drawMarked(group, line, x, y))
      else this.drawPart(group, structure, line, x, y)
    }
    if (again) return
    for (const inline of line.inlines) {
      if (inline.destination !== undefined)
        this.pdfDocument.addNamedDestination(inline.destination, 'XYZ', x + inline.x, top, null)
    }
  }

  override renderVector(vector: object): void {
    this.artifact(() => super.renderVector(vector))
  }

  override renderImage(image: DrawnImage): void {
    this.figure(image, () => super.renderImage(image))
  }

  override renderSVG(svg: DrawnSvg): void {
    const { structure, x, y, [SVG_WIDTH]: width, [SVG_HEIGHT]: height } = svg
    this.figure({ x, y, width, height, ...(structure === undefined ? {} : { structure }) }, () => super.renderSVG(svg))
  }

  private figure({ structure, x, y, width, height }: DrawnImage, draw: () => void): void {
    if (structure === undefined) return this.artifact(draw)
    const { height: tall } = this.pdfDocument.page
    this.tree.place(structure, [x, tall - y - height, x + width, tall - y])
    this.tree.open(structure, { tag: structure.type })
    draw()
    this.tree.close()
  }

  private artifact(draw: () => void): void {
    this.pdfDocument.addContent(`/${PDF_RUNNING} BMC`)
    draw()
    this.pdfDocument.addContent('EMC')
  }

  /** What is drawn again says within the artifact which piece it is. */
  private drawMarked(group: readonly LineInline[], line: Line, x: number, y: number): void {
    const mark = group[0]?.mark
    const own = mark !== undefined && mark !== PDF_RUNNING
    if (own) this.pdfDocument.addContent(`/${mark} BMC`)
    for (const inline of stretches(group)) this.draw(inline, line, x, y)
    if (own) this.pdfDocument.addContent('EMC')
  }

  private drawPart(group: readonly LineInline[], structure: Structure, line: Line, x: number, y: number): void {
    const [first] = group
    if (first === undefined) return
    const path = pathOf(first)
    const tag = first.mark ?? structure.type
    const key = keyOf(first)
    const content = { tag, said: saidOf(group) }
    if (path.length === 0) this.tree.open(structure, content)
    else this.tree.openWithin(structure, path, key, content)
    for (const inline of stretches(group)) this.draw(inline, line, x, y)
    this.tree.close()
    if (isLink(first)) this.link(group, structure, key, line, x, y)
  }

  private draw(inline: LineInline, line: Line, x: number, y: number): void {
    const pdf = this.pdfDocument
    const baseline = line.getAscenderHeight() - (inline.font.ascender / 1000) * inline.fontSize
    pdf.fillColor(pdf.resolveColor(inline.color, 'black'))
    pdf[FONT_IN_USE] = inline.font
    pdf.fontSize(inline.fontSize)
    pdf.text(inline.text, x + inline.x, y + baseline - (inline.sup === true ? inline.fontSize * RAISED : 0), {
      lineBreak: false,
      textWidth: inline.width,
      wordCount: 1,
      ...(isShaped(inline) ? { features: inline.fontFeatures } : {}),
    })
  }

  private link(group: readonly LineInline[], structure: Structure, key: string, line: Line, x: number, y: number): void {
    const [first] = group
    if (first === undefined) return
    const left = Math.min(...group.map((inline) => inline.x))
    const width = Math.max(...group.map((inline) => inline.x + inline.width)) - left
    const height = line.getHeight()
    const [top, tall] = first.sup === true ? [y - height * 0.1, height * 0.7] : [y, height]
    this.tree.annotate(structure, key, (parent) => {
      const options = { ...parent, Contents: new String(first.linkTitle ?? first.link ?? '') }
      if (typeof first.link === 'string') this.pdfDocument.link(x + left, top, width, tall, first.link, options)
      else if (typeof first.linkToDestination === 'string')
        this.pdfDocument.goTo(x + left, top, width, tall, first.linkToDestination, options)
    })
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

/** pdfmake says null where there is none. */
function isLink({ link, linkToDestination }: LineInline): boolean {
  return typeof link === 'string' || typeof linkToDestination === 'string'
}

/** The elements within its paragraph to which a piece of a line belongs. */
function pathOf(inline: LineInline): Omit<Structure, 'children'>[] {
  const { language, footnoteNumber, entry, whole } = inline
  const outer =
    footnoteNumber === 'call' || entry === true ? (['Reference'] as const) : footnoteNumber === 'own' ? (['Lbl'] as const) : []
  return [
    ...outer.map((type) => ({ type })),
    ...(isLink(inline) ? [{ type: 'Link' as const, ...(language === undefined ? {} : { language }) }] : []),
    ...(language !== undefined && !isLink(inline) ? [{ type: 'Span' as const, language }] : []),
    // Who reads by the structure has a word whole that is parted between two lines (ISO 32000-1, 14.9.4).
    ...(whole === undefined ? [] : [{ type: 'Span' as const, said: whole.said }]),
  ]
}

/** Which element within its paragraph it is. */
function keyOf({ run, whole }: LineInline): string {
  return whole === undefined ? String(run) : `${run} ${whole.number}`
}

/**
 * The pieces of a group joined where they follow each other without a gap and look the same, so that a file has one stretch of text for each and not one for each word. What is
 * shaped as a whole (right to left) stays apart; within a word nothing is joined, because letters might move closer.
 */
function stretches(group: readonly LineInline[]): LineInline[] {
  return group.reduce<LineInline[]>((joined, inline) => {
    const last = joined.at(-1)
    if (last && continues(last, inline))
      joined[joined.length - 1] = { ...last, text: last.text + inline.text, width: last.width + inline.width }
    else joined.push(inline)
    return joined
  }, [])
}

function continues(one: LineInline, next: LineInline): boolean {
  const alike = one.font === next.font && one.fontSize === next.fontSize && one.color === next.color && one.sup === next.sup
  const whole = isShaped(one) || isShaped(next) || typeof one.slot === 'number'
  return alike && !whole && one.text.endsWith(' ') && Math.abs(one.x + one.width - next.x) < TOUCHING
}

/** What is read where letters run from right to left, which are drawn from the left: in reading order, brackets as they are written. */
function saidOf(group: readonly LineInline[]): string | undefined {
  if (!group.some(isRightToLeft)) return undefined
  return group.map(({ text, written }) => written ?? text).join('')
}

/** The pieces of a line in groups of one mark and one element each. */
function groupsOf(inlines: readonly LineInline[]): LineInline[][] {
  const groups: LineInline[][] = []
  for (const inline of inlines) {
    const last = groups.at(-1)
    const before = last?.[0]
    const plain = before !== undefined && pathOf(before).length === 0 && pathOf(inline).length === 0
    if (before && before.mark === inline.mark && (plain || keyOf(before) === keyOf(inline))) last?.push(inline)
    else groups.push([inline])
  }
  return groups
}

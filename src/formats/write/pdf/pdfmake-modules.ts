/**
 * The parts of pdfmake 0.3.11 that its public API does not offer and this writer builds on: how a paragraph becomes lines and how a line is
 * drawn. They are private, so package.json pins the version and pdf-file.test.ts checks what depends on them. Named here once, with the types
 * they lack.
 */
import { createRequire } from 'node:module'
import type { Readable } from 'node:stream'
import type { EmbeddedFont } from './pdfkit-fonts.ts'
import type { PdfDefinition, PdfInline, PdfList, PdfNode, PdfTable } from './pdf-nodes.ts'
import type { Structure } from './structure.ts'

export type FontFamilies = Record<string, Record<string, Buffer>>

/** An object of the file; `end` writes it. */
export interface PdfReference {
  id: number
  data: Record<string, unknown>
  end(stream?: Uint8Array): void
}

/** A picture in the file; `label`: its name on pages. What was opened has no object before it is embedded. */
export type PdfPicture = { label: string; width: number; height: number; obj: PdfReference }

/** pdfmake's document, a stream; `end` closes it. */
export interface PdfDocument extends Readable {
  /** The fonts in use, by family and face; `unicode` gives the characters that each glyph stands for when text is copied. */
  fontCache: Record<string, Record<string, EmbeddedFont>>
  page: { width: number; height: number; dictionary: PdfReference; annotations: PdfReference[]; structParentTreeKey: number }
  outline: OutlineItem
  info: Record<string, unknown>
  [FONT_IN_USE]: EmbeddedFont
  addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void
  file(source: Buffer, options: Record<string, unknown>): unknown
  /** An object of the file that is not written yet. */
  ref(data: Record<string, unknown>): PdfReference
  getStructTreeRoot(): PdfReference
  /** Which element each marked content of a page, and each annotation, belongs to. */
  getStructParentTree(): { get(key: number): PdfReference[]; add(key: number, owner: PdfReference): void }
  createStructParentTreeNextKey(): number
  link(x: number, y: number, width: number, height: number, address: string, options: object): unknown
  goTo(x: number, y: number, width: number, height: number, destination: string, options: object): unknown
  fillColor(colour: unknown): unknown
  fontSize(size: number): unknown
  resolveColor(colour: string | undefined, otherwise: string): unknown
  /** Draws a stretch of a line. */
  text(text: string, x: number, y: number, options: object): unknown
  /** Puts operators into the page's content as they are. */
  addContent(operators: string): unknown
  /** Puts what the file says of itself into its metadata. */
  appendXML(xml: string): void
  [DESCRIBE](): void
  end(): void
  /** By the names under which figures call them. */
  [PICTURES]: Record<string, PdfPicture>
  provideImage(name: string): PdfPicture
  openImage(bytes: Buffer): PdfPicture & { embed(document: PdfDocument): void }
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
  getFontType(bold: boolean, italics: boolean): string
  getFontFile(family: string, bold: boolean, italics: boolean): Buffer
}

/** A picture at its place on a page. */
export type DrawnImage = { structure?: Structure; x: number; y: number; width: number; height: number }
/** A drawing at its place on a page. */
export type DrawnSvg = { structure?: Structure; x: number; y: number; [SVG_WIDTH]: number; [SVG_HEIGHT]: number }

export interface OutlineItem {
  addItem(title: string, options: { expanded: boolean; top: number; left: number }): OutlineItem
}

/** One piece of a line: a word, or a space and punctuation between words. Sizes in points. */
export type LineInline = Omit<PdfInline, 'font' | 'fontSize'> & {
  font: EmbeddedFont
  fontSize: number
  x: number
  width: number
  /** The text as it is written, where it is drawn in another order. */
  written?: string
  trailingCut: number
  leadingCut?: number
  /** The line ends here. */
  lineEnd?: boolean
  alignment: 'left' | 'right' | 'center' | 'justify'
  /** The next piece stays on the same line. */
  noNewLine?: boolean
  /** Of the halves of a word that is parted between two lines: the whole, and which it is. */
  whole?: { said: string; number: number }
  /** Of the number of a list's point: the element that it is. */
  structure?: Structure
}

export interface Line {
  x?: number
  y?: number
  id?: string
  structure?: Structure
  inlines: LineInline[]
  maxWidth: number
  newLineForced?: boolean
  lastLineInParagraph: boolean
  inlineWidths: number
  leadingCut: number
  trailingCut: number
  getHeight(): number
  /** How far the line of writing stands below the top. */
  getAscenderHeight(): number
  getWidth(): number
  getAvailableWidth(): number
  addInline(inline: LineInline): void
  [BOOKMARK]?: { id?: string; parentId?: string; text: string; expanded: boolean }
}

/** The names of pdfmake and pdfkit begin with an underscore where they keep their own notes. */
export const FONT_IN_USE = '_font'
export const PICTURES = '_imageRegistry'
export const DESCRIBE = '_addInfo'
export const PIECES_LEFT = '_inlines'
export const BOOKMARK = '_outline'
export const GAP = '_gapSize'
export const LEAST_WIDTH = '_minWidth'
export const COLUMN_WIDTH = '_calcWidth'
export const SVG_WIDTH = '_width'
export const SVG_HEIGHT = '_height'

/** A paragraph while it is laid out, with the pieces that are not in a line yet and, of a list's point, its number, or the bullet that is drawn LEAST_WIDTH points left of its text. */
export type Leaf = PdfNode & {
  [PIECES_LEFT]?: LineInline[]
  listMarker?: { [PIECES_LEFT]?: LineInline[]; canvas?: { r1?: number; w?: number }[]; [LEAST_WIDTH]: number }
}
/** A list while it is laid out: the room in points before its points. */
export type MeasuredList = PdfList & { [GAP]: { width: number } }

export interface Page {
  items: object[]
  pageSize: { width: number; height: number }
  pageMargins: Margins
}
type Margins = { left: number; top: number; right: number; bottom: number }

/** Where the next thing goes; sizes and places in points, from the top. */
export interface PageContext {
  pages: Page[]
  page: number
  x: number
  y: number
  availableWidth: number
  availableHeight: number
  pageMargins: Margins
  /** The places to which the columns of a table's row go back. */
  snapshots: { page: number; availableHeight: number; bottomMost?: { page: number; availableHeight: number } }[]
  getCurrentPage(): Page
  addMargin(left: number, right?: number): void
  initializePage(): void
  addListener(event: 'pageAdded', listener: (page: Page) => void): void
}

export interface PageWriter {
  /** Above 0 within what is kept together: it is laid out apart, then put on the page that has room. */
  transactionLevel: number
  contextStack: PageContext[]
  context(): PageContext
  popContext(): void
  pushContext(context: PageContext): void
  addPage(size: PageSize, orientation: null, margins: unknown): void
  addLine(line: Line, stay: boolean): unknown
  addVector(vector: object, ignoreX: boolean, ignoreY: boolean): unknown
  addListener(event: 'lineAdded', listener: (line: Line) => void): void
  moveToNextPage(...orientation: unknown[]): void
  /** The head of a table is repeated no more. */
  popFromRepeatables(): void
  beginUnbreakableBlock(): void
  commitUnbreakableBlock(x?: number, y?: number): void
}

/** A row of a table, or columns. */
export type TableRow = {
  tableNode?: PdfTable
  rowIndex?: number
  cells?: object[]
  widths?: { [COLUMN_WIDTH]: number }[]
  gaps?: number[]
}

/** Of numbers before the points of a list, and of bullets. */
export type DocMeasure = {
  measureDocument(node: PdfNode): PdfNode
  measureBlock(node: PdfNode): PdfNode
  gapSizeForList(): unknown
  buildOrderedMarker(item: PdfNode, counter: number, style: unknown, type: string, separator: unknown): object
  buildUnorderedMarker(item: PdfNode, style: unknown, gap: unknown, type: string): object
}

export interface LayoutBuilderInstance {
  writer: PageWriter
  pageSize: PageSize
  pageMargins: unknown
  linearNodeList: unknown[]
  docPreprocessor: { preprocessDocument(content: PdfNode[]): PdfNode; preprocessBlock(node: PdfNode): PdfNode }
  docMeasure: DocMeasure
  registerTableLayouts(layouts: unknown): void
  buildNextLine(leaf: Leaf): Line | null
  processNode(node: PdfNode, inCell?: boolean): void
  processTable(node: PdfTable): void
  processList(ordered: boolean, node: MeasuredList): void
  processRow(row: TableRow): unknown
  addHeadersAndFooters(header: PdfDefinition['header'], footer: PdfDefinition['footer']): void
  tryLayoutDocument(...given: Parameters<LayoutBuilderInstance['layoutDocument']>): { pages: Page[]; linearNodeList: unknown[] }
  layoutDocument(
    content: PdfNode[],
    document: PdfDocument,
    styles: PdfDefinition['styles'],
    defaultStyle: PdfDefinition['defaultStyle'],
    background: undefined,
    header: PdfDefinition['header'],
    footer: PdfDefinition['footer'],
  ): Page[]
}

interface RendererInstance {
  pdfDocument: PdfDocument
  renderPages(pages: Page[]): void
  renderLine(line: Line, x: number, y: number): void
  renderImage(image: DrawnImage): void
  renderSVG(svg: DrawnSvg): void
  renderVector(vector: object): void
}

const requireModule = createRequire(import.meta.url)
const load = (name: string): unknown => (requireModule(`pdfmake/js/${name}.js`) as { default: unknown }).default

export type PageSize = { width: number; height: number; orientation: string }
type LayoutBuilderClass = new (size: PageSize, margins: unknown, svgMeasure: unknown) => LayoutBuilderInstance
type RendererClass = new (document: PdfDocument) => RendererInstance
type DocumentClass = new (fonts: FontFamilies, images: object, patterns: object, files: object, options: object) => PdfDocument

export const DocumentContext = load('DocumentContext') as new () => PageContext
export const PageElementWriter = load('PageElementWriter') as new (context: PageContext) => PageWriter
export const LayoutBuilder = load('LayoutBuilder') as LayoutBuilderClass
export const Renderer = load('Renderer') as RendererClass
export const PDFDocument = load('PDFDocument') as DocumentClass
export const SVGMeasure = load('SVGMeasure') as new () => object
export const { tableLayouts } = requireModule('pdfmake/js/tableLayouts.js') as { tableLayouts: object }
export const { normalizePageSize, normalizePageMargin } = requireModule('pdfmake/js/PageSize.js') as {
  normalizePageSize: (size: string, orientation: 'portrait') => PageSize
  normalizePageMargin: (margins: PdfDefinition['pageMargins']) => unknown
}

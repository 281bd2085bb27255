/** The part of pdfmake's document definition that this writer uses. Sizes in points; margins are left, top, right, bottom. */
import type { StyleName } from '#core/template.ts'
import type { Family } from '../fonts/fonts.ts'
import type { Structure, StructureType } from './structure.ts'

export type Margin = [number, number, number, number]
export type Alignment = 'left' | 'right' | 'center' | 'justify'

/**
 * `fontFeatures`, even when empty, makes pdfkit shape the piece as a whole and not word by word, which right-to-left text needs.
 * `level` is the bidirectional level (odd: right to left), `slot` the least width the piece takes (the number of a note, so that texts begin in
 * one column), `destination` a name that links can go to, `mark` the tag under which the piece is found again in the file,
 * `footnote` the number of the note that is to stand at the foot of the page it is on, `run` tells the stretch of text of one look that it is of, `language` where it
 * differs from the document's, `linkTitle` what the link leads to, `footnoteNumber` whether it calls a note or stands before one, `entry` that it is of a line of the contents, `pageOf` that it
 * is the number of the page on which the heading of that name stands: these are read by pdf-layout.ts and
 * pdf-renderer.ts, not by pdfmake.
 */
export type PdfInline = {
  text: string
  font: Family
  fontSize?: number
  bold?: boolean
  italics?: boolean
  color?: string
  link?: string
  linkToDestination?: string
  sup?: boolean
  fontFeatures?: Record<string, boolean>
  level?: number
  slot?: number
  destination?: string
  mark?: string
  footnote?: number
  run?: number
  language?: string
  linkTitle?: string
  footnoteNumber?: 'call' | 'own'
  entry?: true
  pageOf?: string
}

/** `keepAfter` is the room in points that must follow the last line on its page: a heading keeps what it heads, a quotation its source. */
export type PdfText = {
  text: PdfInline[]
  style?: StyleName
  id?: string
  alignment?: Alignment
  margin?: Margin
  leadingIndent?: number
  pageBreak?: 'before'
  outline?: true
  outlineText?: string
  outlineExpanded?: boolean
  outlineParentId?: string
  keepAfter?: number
  /** What it is (a P where nothing is said), as a note the name that it is known by; `structure` and `numberStructure` (of its number in a list) are given by structure.ts. */
  tag?: StructureType
  noteId?: string
  structure?: Structure
  numberStructure?: Structure
  /** As a point of a list: how far below the outermost level, and the number that pdfmake sets before it in which letters. */
  level?: number
  counter?: number
  listType?: 'decimal' | 'lower-alpha' | 'lower-roman' | 'disc' | 'circle' | 'square'
}

/** `head`: it names what stands below or beside it. `pageBreak` is set by the layout alone, see pdf-layout.ts. */
export type PdfCell = { stack: PdfNode[]; fillColor?: string; head?: 'Column' | 'Row'; pageBreak?: 'before' }

export type PdfTableLayout = {
  hLineWidth: (row: number, node: { table: { body: unknown[] } }) => number
  vLineWidth: (column: number) => number
  hLineColor: () => string
  vLineColor: () => string
  paddingLeft: (column: number) => number
  paddingRight: (column: number) => number
  paddingTop: () => number
  paddingBottom: () => number
}

export type PdfTable = {
  table: {
    headerRows: number
    keepWithHeaderRows?: number
    /** The last two rows stand on one page. */
    keepLastRows?: true
    dontBreakRows: boolean
    /** Rows that are too tall for that, counted from 0. */
    rowsThatMayBreak?: number[]
    widths: string[]
    body: PdfCell[][]
  }
  layout: PdfTableLayout
  /** Its cells are set from the right: mirrored-row.ts. The widths, and the grounds of cells, are given from left to right. */
  fromRight?: true
  margin?: Margin
  /** A box is a table of one cell. `caption` is given by structure.ts. */
  tag: 'Table' | 'Sect' | 'BlockQuote'
  caption?: PdfText
}

type PdfRule = {
  canvas: { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth: number; lineColor: string }[]
  margin?: Margin
}

/** `image` is a name of the definition's, `svg` a drawing itself; `alternative` says what it shows. */
export type PdfImage = ({ image: string } | { svg: string }) & {
  width: number
  height: number
  alternative: string
  margin?: Margin
  structure?: Structure
}

/** `mirrored`: its numbers or bullets stand at the right, as its text runs. */
export type PdfList = ({ ol: PdfNode[]; start?: number } | { ul: PdfNode[] }) & {
  margin?: Margin
  style?: StyleName
  mirrored?: boolean
}

export type PdfNode =
  | PdfText
  | PdfTable
  | PdfRule
  | PdfImage
  | { stack: PdfNode[]; tag?: 'TOC'; margin?: Margin; pageBreak?: 'before'; unbreakable?: boolean }
  | PdfList

export type PdfStyle = {
  font: 'serif' | 'sans'
  fontSize: number
  lineHeight: number
  bold: boolean
  italics: boolean
  color: string
  alignment: Alignment
  margin: Margin
}

export type PdfDefinition = {
  pageSize: 'A4' | 'LETTER'
  pageMargins: Margin
  language: string
  info: { Title: string; Author: string; Subject: string; Keywords: string; Creator: string; CreationDate: Date; ModDate: Date }
  styles: Record<StyleName, PdfStyle>
  defaultStyle: PdfStyle
  header: (page: number, pages: number) => PdfNode
  footer: (page: number, pages: number) => PdfNode
  content: PdfNode[]
  /** What stands at the foot of the page that calls it, by the number of the note; none where notes are set as endnotes. */
  footnotes: ReadonlyMap<number, PdfText>
  attachments: { name: string; description: string; mediaType: string; text: string }[]
}

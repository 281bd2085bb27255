/** A piece of text as a file draws it: part of a line in one font. Places in points from the page's upper left corner; `y` is the baseline, `size` the height of the type. */
export type Piece = {
  text: string
  x: number
  y: number
  width: number
  size: number
  bold: boolean
  italic: boolean
  rightToLeft: boolean
  /** Where a link on this piece leads. */
  href?: string
  /** The file itself says that the piece belongs to the sheet: a running head, a page number. */
  artifact?: boolean
}

/** What belongs to a page and is none of its text, and why: comments, fields, descriptions of pictures, layers that are switched off, what stands outside the sheet. */
export type Beside = {
  text: string
  reason: 'margin-comment' | 'control' | 'picture-text' | 'hidden' | 'off-page' | 'attached-file'
}

/** A page of a document. `label` is what the file calls it (`12`, `xiv`); `sideways` is text set across the page's direction (in margins, behind the text). */
export type Page = {
  label: string
  width: number
  height: number
  pieces: readonly Piece[]
  sideways: readonly string[]
  besides?: readonly Beside[]
}

/** A stretch of a text, in UTF-16 units, that its page sets apart. `note`: small raised type that may refer to a footnote. `page` counts from 0. */
export type Span = { start: number; end: number; bold: boolean; italic: boolean; note: boolean; href?: string; page: number }

/** A printed line, or the part of one within a column. `page` counts from 0. */
export type PrintLine = {
  text: string
  spans: Span[]
  page: number
  x: number
  right: number
  y: number
  size: number
  bold: boolean
  italic: boolean
}

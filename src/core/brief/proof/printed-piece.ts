import { z } from 'zod'

/**
 * What a printed piece is. `text` is what stands in a paragraph without being a sentence of the brief (of the reading pack, of what was waived); `label` the words
 * above a judgement; `contents` a line of the contents, without the number of its page; `notes` the heading of the notes, which a Word file has not.
 */
export const PieceKind = z.enum([
  'kicker',
  'title',
  'byline',
  'contents-title',
  'contents',
  'heading',
  'sentence',
  'label',
  'judgement',
  'quotation',
  'attribution',
  'list-item',
  'caption',
  'figure-caption',
  'figure-source',
  'table-head',
  'table-cell',
  'source',
  'notes',
  'note',
  'annex',
  'text',
])
export type PieceKind = z.infer<typeof PieceKind>

/** One piece of a printed brief: what a reader reads between two boundaries that all writers keep. */
export const PrintedPiece = z.object({
  /** By which it is named in the file. */
  id: z.string(),
  kind: PieceKind,
  /** As printed, without the numbers of notes. */
  text: z.string(),
  /** Of which block of the document it is, counted from 0; the same for all pieces of one table. null: of none. */
  block: z.int().nullable(),
  /** The id of the brief's sentence that it is. */
  sentence: z.string().optional(),
  /** The numbers of the notes that it calls. */
  calls: z.array(z.int()).optional(),
  /** Of a line of the contents: the piece of the heading that it names. */
  heading: z.string().optional(),
  /** Of a heading: 1 is that of a section; missing before it was compared. */
  level: z.int().optional(),
  /** Of a point of a list that stands below another: 2 is one level below the outermost, which is not written down. */
  listLevel: z.int().optional(),
  /** Its number as a note. */
  note: z.int().optional(),
  /** Of the caption of a figure: the SHA-256 of the picture above it. */
  picture: z.string().optional(),
  /** What a file of this format has of it, where that is not the picture's own file (see formats/write/shown-pictures.ts); missing in files from before pictures were compared. */
  shown: z.array(z.string()).optional(),
  /** What it shows in words. */
  alternative: z.string().optional(),
  /** That picture is a drawing: a PDF holds it as lines and areas of its page. */
  drawing: z.boolean().optional(),
  /** What in `text` is the citation of its sources, in a style that cites in the text. */
  cited: z.string().optional(),
  /** The sources that it cites, or is the entry of, by their keys among the register's references; `locator`: the place as printed, null for the whole. */
  cites: z.array(z.object({ source: z.string(), locator: z.string().nullable() })).optional(),
  /** What a numbered list prints before it. */
  marker: z.string().optional(),
})
export type PrintedPiece = z.infer<typeof PrintedPiece>

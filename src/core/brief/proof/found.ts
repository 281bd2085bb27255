import type { ExportFormat } from '#core/export-formats.ts'
import type { Shape } from './shapes.ts'

/** What a file says, as its reader hands it over to be compared. Texts are as read; what of them counts is for the comparison to say. */

/** A call of a note. PDF and HTML: the number as printed. Word and Markdown, which count by themselves: what the note says (null: there is none), and the number it was exported as. */
export type FoundCall = { printed: string } | { note: string | null; number: number | null }

/**
 * A stretch of text with the id under which it stands there; null where it has none. Stretches of one id that stand apart are several. `rises`: it is drawn higher on its
 * page than what was drawn before it, as the cells of a table are.
 */
export type FoundPart = {
  piece: string | null
  text: string
  calls: FoundCall[]
  page: number | null
  rises: boolean
  /** As what it is set; missing where the format does not tell (PDF). */
  shape?: Shape
  /** Of a line of the contents: the number of a page that stands at its end, as printed. */
  pageNumber?: string
}

/**
 * A picture in the text. `hashes`: SHA-256 of each file that it is made of, of its pixels (PDF), or of the lines of a drawing (PDF); empty: none could be read. `before`: the stretch of text that comes next.
 * `odd`: what of it does not show it whole (a part cut off, pale). `alternative`: what it shows in words, null where the format keeps that elsewhere.
 */
export type FoundPicture = {
  hashes: string[]
  /** Of a PDF, which keeps pixels and no files: the files that show the same. */
  files?: string[]
  alternative: string | null
  before: FoundPart | null
  page: number | null
  odd: boolean
}
/** A link that leads out of the file, with the words on it; `href` as the writers write it (formats/write/href.ts). */
export type FoundLink = { text: string; href: string; page: number | null }
/** What programs tell of the file as a whole; what is not there is not said. */
export type FoundProperties = Partial<Record<'title' | 'author' | 'subject' | 'keywords', string>>

/** What a file has that an export never has. */
export type ExtraKind =
  | 'tracked-insertion'
  | 'tracked-deletion'
  | 'hidden-text'
  | 'text-box'
  | 'comment'
  | 'picture'
  | 'picture-gone'
  | 'picture-changed'
  | 'picture-moved'
  | 'alternative'
  | 'link'
  | 'property'
  | 'bookmark'
  | 'bookmark-gone'
  | 'struck-text'
  | 'raised-text'
  | 'covered-text'
  | 'embedded'
  | 'unseen'
  | 'annotation'
  | 'numbering'
  | 'style'
  | 'shape'
  | 'direction'
/** `was`: what stood there, where it is another thing now. `shapes`: as what a piece was set, and as what it is. */
export type Extra = { kind: ExtraKind; text: string; page: number | null; was?: string; shapes?: [Shape, Shape] }

/** The head or foot of a kind of page: of the first of a section, or of others. */
export type ShownRunning = { place: 'head' | 'foot'; first: boolean; lines: string[] }

export type FoundFile = {
  format: ExportFormat
  /** The text in reading order, without notes that stand elsewhere and running heads. */
  parts: FoundPart[]
  /** The numbers that stand before notes, by the piece. PDF and HTML. */
  markers: ReadonlyMap<string, string>
  /** What stands outside of all pieces, in its order: the numbers of lists, which a Word file has counted; `heading`: one before a heading. */
  loose: { text: string; page: number | null; heading?: true }[]
  /** Heads and feet: of each page (PDF), of the whole (HTML), what stands above and below (Markdown), or all paragraphs of all of them, `#` for a number that the program fills in (Word). */
  running: string[][]
  /** Of these, in Word, one for each that a page shows; without lines where a kind of page has none. */
  shownRunning?: ShownRunning[]
  pictures: FoundPicture[]
  /** They are too large to be read, and only counted. */
  picturesUnread?: boolean
  /** The titles of bookmarks, where the file has its own. PDF. */
  bookmarks?: string[]
  /** What the file as a whole tells: the day as ISO 8601, and in a PDF its language (BCP 47), how it opens (PageMode) and what it asks of a viewer. */
  told?: { created: string | null; language?: string | null; mode?: string; preferences?: string[] }
  /** What links are called that are called otherwise than their address. PDF. */
  tooltips?: { text: string; page: number }[]
  /** How many pictures stand in heads and feet. */
  runningPictures: number
  links: FoundLink[]
  properties: FoundProperties
  /** What of the file says how it is to be set, where that is another program's to do (Markdown): the language, the SHA-256 of the CSL style. */
  settings?: { language: string; style: string | null }
  extras: Extra[]
}

/** In what the formats differ, for comparing. */
export const FORMAT_TRAITS: Readonly<
  Record<
    ExportFormat,
    {
      /** Notes are printed with their numbers, as pieces of the text; otherwise the program counts them, and they are found by what calls them. */
      numbersNotes: boolean
      /** Notes and sources are data, from which another program writes them. */
      citesByData: boolean
      /** Whether the contents are printed with numbers of pages that can be held against the pages of the file, without such, or not at all. */
      contents: 'numbered' | 'listed' | 'left-out'
    }
  >
> = {
  pdf: { numbersNotes: true, citesByData: false, contents: 'numbered' },
  docx: { numbersNotes: false, citesByData: false, contents: 'listed' },
  html: { numbersNotes: true, citesByData: false, contents: 'listed' },
  md: { numbersNotes: false, citesByData: true, contents: 'left-out' },
}

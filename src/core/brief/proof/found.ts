import type { ExportFormat } from '#core/export-formats.ts'

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
  /** Of a line of the contents: the number of a page that stands at its end, as printed. */
  pageNumber?: string
}

/** What a file has that an export never has. */
export type ExtraKind =
  | 'tracked-insertion'
  | 'tracked-deletion'
  | 'hidden-text'
  | 'text-box'
  | 'comment'
  | 'picture'
  | 'picture-gone'
  | 'embedded'
  | 'annotation'
  | 'numbering'
  | 'style'
export type Extra = { kind: ExtraKind; text: string; page: number | null }

export type FoundFile = {
  format: ExportFormat
  /** The text in reading order, without notes that stand elsewhere and running heads. */
  parts: FoundPart[]
  /** The numbers that stand before notes, by the piece. PDF and HTML. */
  markers: ReadonlyMap<string, string>
  /** What stands outside of all pieces, in its order: the numbers of lists. Not of Word, which counts by itself. */
  loose: { text: string; page: number | null }[]
  /** Heads and feet: of each page (PDF), of the whole (HTML), what stands above and below (Markdown), or all paragraphs of all of them, `#` for a number that the program fills in (Word). */
  running: string[][]
  pictures: number
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
      /** Whether every picture can be counted; otherwise only whether there are any. */
      countsPictures: boolean
      /** Notes and sources are data, from which another program writes them. */
      citesByData: boolean
      /** The program that shows it counts the points of lists. */
      countsLists: boolean
      /** Whether the contents are printed with numbers of pages that can be held against the pages of the file, without such, or not at all. */
      contents: 'numbered' | 'listed' | 'left-out'
    }
  >
> = {
  pdf: { numbersNotes: true, countsPictures: false, citesByData: false, countsLists: false, contents: 'numbered' },
  docx: { numbersNotes: false, countsPictures: true, citesByData: false, countsLists: true, contents: 'listed' },
  html: { numbersNotes: true, countsPictures: true, citesByData: false, countsLists: false, contents: 'listed' },
  md: { numbersNotes: false, countsPictures: true, citesByData: true, countsLists: false, contents: 'left-out' },
}

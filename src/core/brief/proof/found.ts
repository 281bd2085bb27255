/** What a file says, as its reader hands it over to be compared. Texts are as read; what of them counts is for the comparison to say. */

/** A call of a note. PDF: the number as printed. Word, which counts by itself: what the note says (null: there is none), and the number it was exported as. */
export type FoundCall = { printed: string } | { note: string | null; number: number | null }

/**
 * A stretch of text with the id under which it stands there; null where it has none. Stretches of one id that stand apart are several. `rises`: it is drawn higher on its
 * page than what was drawn before it, as the cells of a table are.
 */
export type FoundPart = { piece: string | null; text: string; calls: FoundCall[]; page: number | null; rises: boolean }

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
export type Extra = { kind: ExtraKind; text: string; page: number | null }

export type FoundFile = {
  format: 'pdf' | 'docx'
  /** The text in reading order, without notes that stand elsewhere and running heads. */
  parts: FoundPart[]
  /** The numbers that stand before notes, by the piece. PDF only. */
  markers: ReadonlyMap<string, string>
  /** PDF only: what stands outside of all pieces, in its order: the numbers of lists. */
  loose: { text: string; page: number }[]
  /** Heads and feet: of each page (PDF), or all paragraphs of all of them, `#` for a number that the program fills in (Word). */
  running: string[][]
  pictures: number
  extras: Extra[]
}

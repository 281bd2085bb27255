/**
 * Under what a printed piece stands in a file. In Word each sentence is a bookmark: LibreOffice keeps it, and shows nothing of it. In a PDF each piece is a marked
 * content whose tag says which it is; parts of one are its note numbers (`.c`), its own number as a note (`.m`) and, in the contents, that of a page (`.n`); `.h` stands
 * around the half of a word whose hyphen is no part of it. In a paragraph with words from right to left a figure says how deep the text is turned (its level, UAX #9:
 * `.0`, `.c2`): the order of such a line cannot be told for sure from where its words stand.
 */
/** What is added to the levels of a table whose columns stand from right to left, so that the order of cells that run to the right, or hold figures alone, is told too. */
export const TABLE_FROM_RIGHT = 20
const PDF_PREFIX = 'BW.'
const WORD_PREFIX = 'bw_'
/** In HTML: the attribute of the element around a piece. */
export const HTML_PIECE = 'data-piece'

type PiecePart = 'c' | 'm' | 'n' | 'h'
/** `level` is null where the tag says none. */
type MarkedPiece = { piece: string; part: Exclude<PiecePart, 'h'> | null; isHalf: boolean; level: number | null }

export function pdfMark(piece: string, part: PiecePart | null = null, level: number | null = null): string {
  const said = `${part ?? ''}${level ?? ''}`
  return `${PDF_PREFIX}${piece}${said === '' ? '' : `.${said}`}`
}

const SAID = /^(?<part>[cmnh])?(?<level>\d{1,3})?$/

/** What a tag marks; null for one that is not ours. */
export function markedPiece(tag: string): MarkedPiece | null {
  if (!tag.startsWith(PDF_PREFIX)) return null
  const [piece = '', said = ''] = tag.slice(PDF_PREFIX.length).split('.')
  const { part, level } = SAID.exec(said)?.groups ?? {}
  return {
    piece,
    part: part === 'c' || part === 'm' || part === 'n' ? part : null,
    isHalf: part === 'h',
    level: level === undefined ? null : Number(level),
  }
}

/** The tag without what it says of halves and levels: the same for all that is read as one. */
export function readMark(tag: string): string {
  const marked = markedPiece(tag)
  return marked === null ? tag : pdfMark(marked.piece, marked.part)
}

/** Running heads and feet, as any reader of PDF knows them. */
export const PDF_RUNNING = 'Artifact'

export function wordBookmark(piece: string): string {
  return `${WORD_PREFIX}${piece}`
}

/** The piece of a bookmark; null for one that is not ours. */
export function bookmarkedPiece(name: string): string | null {
  return name.startsWith(WORD_PREFIX) ? name.slice(WORD_PREFIX.length) : null
}

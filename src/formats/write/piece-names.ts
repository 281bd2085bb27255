/**
 * Under what a printed piece stands in a file. In Word each sentence is a bookmark: LibreOffice keeps it, and shows nothing of it. In a PDF each piece is a marked
 * content whose tag says which it is; parts of one are its note numbers (`.c`), its own number as a note (`.m`) and, in the contents, that of a page (`.n`); `.l` stands
 * where a line runs from left to right although most of its letters do not, as a note on a Uyghur source does; `.h` around the half of a word whose hyphen is no part of it.
 */
const PDF_PREFIX = 'BW.'
const WORD_PREFIX = 'bw_'
/** In HTML: the attribute of the element around a piece. */
export const HTML_PIECE = 'data-piece'

type PiecePart = 'c' | 'm' | 'n'
type MarkedPiece = { piece: string; part: PiecePart | null; isLeftToRight: boolean; isHalf: boolean }

export function pdfMark(piece: string, part?: PiecePart | 'l' | 'h'): string {
  return `${PDF_PREFIX}${piece}${part === undefined ? '' : `.${part}`}`
}

/** What a tag marks; null for one that is not ours. */
export function markedPiece(tag: string): MarkedPiece | null {
  if (!tag.startsWith(PDF_PREFIX)) return null
  const [piece = '', part] = tag.slice(PDF_PREFIX.length).split('.')
  return {
    piece,
    part: part === 'c' || part === 'm' || part === 'n' ? part : null,
    isLeftToRight: part === 'l',
    isHalf: part === 'h',
  }
}

/** Of the tag of half a word that of its piece; null for every other. */
export function halfMark(tag: string): string | null {
  const marked = markedPiece(tag)
  return marked?.isHalf === true ? pdfMark(marked.piece) : null
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

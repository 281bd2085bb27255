import type { BriefDocument } from '#core/document.ts'
import type { DocxTypesetter } from './docx-inlines.ts'

/** What every block needs to be set. */
export type DocxContext = {
  styles: BriefDocument['template']['styles']
  /** Of the document, as a BCP 47 tag. */
  language: string
  /** Width of the text column and height of a page's text in points. */
  width: number
  height: number
  /** Pictures are numbered within the document. */
  nextPicture: () => number
  /** PNGs of the drawings, by their hash, see drawing-fallbacks.ts. */
  fallbacks: ReadonlyMap<string, Uint8Array>
  type: DocxTypesetter
  /** Word's name for the id of a heading. */
  bookmark: (id: string) => string
  /** A number for each list, so that each starts at 1. */
  nextList: () => number
}

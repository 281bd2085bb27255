import type { BriefDocument } from '#core/document.ts'
import type { PdfTypesetter } from './pdf-typesetter.ts'

/** What every block needs to be set. `bookmark` gives the name that links and bookmarks use for the id of a heading. */
export type PdfContext = {
  styles: BriefDocument['template']['styles']
  accent: string
  /** Width of the text column and height of a page's text in points. */
  width: number
  height: number
  type: PdfTypesetter
  bookmark: (id: string) => string
}

import type { BriefDocument, DocumentInline } from '#core/document.ts'
import type { StyleName } from '#core/template.ts'
import type { PdfTypesetter } from './pdf-typesetter.ts'

/** What every block needs to be set. `bookmark` gives the name that links and bookmarks use for the id of a heading. */
export type PdfContext = {
  styles: BriefDocument['template']['styles']
  accent: string
  /** Of the document, as a BCP 47 tag. */
  language: string
  /** Width of the text column and height of a page's text in points. */
  width: number
  height: number
  type: PdfTypesetter
  bookmark: (id: string) => string
  /** Points that the notes take at the foot of the page which so many first lines of a content call, on the generous side; 0 where notes stand after the text. */
  footRoom: (content: readonly DocumentInline[], style: StyleName, lines: number) => number
}

import { textIn } from '#text/text.ts'

/** The few words a writer adds of its own, in the language of the document. `pageParts` stand around a page's number and the number of pages. */
export type Wording = {
  notes: string
  /** What a link to a note leads to, and what one leads to that goes back. */
  note: (number: number) => string
  calledFrom: (number: number) => string
  page: (page: number, pages: number) => string
  pageParts: [string, string, string]
}

/** No text has this character, so that the parts around the numbers can be told apart. */
const PLACE = '\u0000'

/** `language` is BCP 47; English where it is not known. */
export function wordingFor(language: string): Wording {
  const text = textIn(language)
  const [before = '', between = '', after = ''] = text('document:page', { page: PLACE, pages: PLACE }).split(PLACE)
  return {
    notes: text('document:notes'),
    note: (number) => text('document:noteNumber', { number }),
    calledFrom: (number) => text('document:noteCall', { number }),
    page: (page, pages) => text('document:page', { page: String(page), pages: String(pages) }),
    pageParts: [before, between, after],
  }
}

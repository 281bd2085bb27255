import type { BriefDocument } from '#core/document.ts'
import { documentDate } from '../document-date.ts'
import { printable } from '#core/printable.ts'
import { docxDefinition } from './docx-definition.ts'
import { drawingFallbacks } from './drawing-fallbacks.ts'
import { docxParts } from './docx-parts.ts'
import { pageNumbersFor } from './docx-pages.ts'
import { finishPackage } from './docx-package.ts'
import { inHouse } from './house/in-house.ts'
import type { PreparedHouse } from './house/prepare-house.ts'
import { withUprightPictures } from './upright-pictures.ts'

/** `pages` is null: only Word knows how it breaks pages. */
export type DocxFile = { bytes: Uint8Array; pages: number | null }

/** The brief as a Word file, its notes where `notePlacement` says, in a house style where there is one. The same document gives the same bytes. */
export async function writeDocx(given: BriefDocument, house: PreparedHouse | null = null): Promise<DocxFile> {
  const document = printable(house === null ? given : inHouse(given, house))
  const upright = await withUprightPictures(document)
  const fallbacks = await drawingFallbacks(document)
  const parts = docxParts(docxDefinition(upright, await pageNumbersFor(document), house?.page ?? null, fallbacks))
  const dressing = house === null ? null : { house, bodySize: document.template.styles.body.size, language: document.language }
  const { attachments, date, template } = document
  return { bytes: finishPackage(parts, attachments, documentDate(date), template.styles, dressing), pages: null }
}

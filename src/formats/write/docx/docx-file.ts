import { Packer } from 'docx'
import type { BriefDocument } from '#core/document.ts'
import { documentDate } from '../document-date.ts'
import { printable } from '#core/printable.ts'
import { docxDefinition } from './docx-definition.ts'
import { pageNumbersFor } from './docx-pages.ts'
import { finishPackage } from './docx-package.ts'
import { withUprightPictures } from './upright-pictures.ts'

/** `pages` is null: only Word knows how it breaks pages. */
export type DocxFile = { bytes: Uint8Array; pages: number | null }

/** The brief as a Word file, its notes where `notePlacement` says. The same document gives the same bytes. */
export async function writeDocx(given: BriefDocument): Promise<DocxFile> {
  const document = printable(given)
  const packed = await Packer.toBuffer(docxDefinition(await withUprightPictures(document), await pageNumbersFor(document)))
  return { bytes: finishPackage(packed, document.attachments, documentDate(document.date)), pages: null }
}

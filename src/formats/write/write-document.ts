import type { BriefDocument } from '#core/document.ts'
import type { ExportFormat } from '#core/export-formats.ts'
import type { PreparedHouse } from './docx/house/prepare-house.ts'
import { writeDocx } from './docx/docx-file.ts'
import { writeHtml } from './html/html-file.ts'
import { writeMarkdown } from './markdown/md-file.ts'
import { writePdf } from './pdf/pdf-file.ts'

/** `pages`: null where the format has none of its own; `missing`: characters that no font has. */
export type WrittenDocument = { bytes: Uint8Array; pages: number | null; missing: readonly string[] }

/** A brief as the bytes of a file of that format, in Word in a house style where there is one; the same document gives the same bytes. */
export async function writeDocument(
  format: ExportFormat,
  document: BriefDocument,
  house: PreparedHouse | null = null,
): Promise<WrittenDocument> {
  switch (format) {
    case 'pdf':
      return writePdf(document)
    case 'docx':
      return { ...(await writeDocx(document, house)), missing: [] }
    case 'html':
      return { ...writeHtml(document), missing: [] }
    case 'md':
      return { ...writeMarkdown(document), missing: [] }
  }
}

import type { BriefDocument } from '#core/document.ts'
import type { ExportFormat } from '#core/export-formats.ts'
import { writeDocx } from './docx/docx-file.ts'
import { writeHtml } from './html/html-file.ts'
import { writeMarkdown } from './markdown/md-file.ts'
import { writePdf } from './pdf/pdf-file.ts'

/** `pages`: null where the format has none of its own; `missing`: characters that no font has. */
export type WrittenDocument = { bytes: Uint8Array; pages: number | null; missing: readonly string[] }

/** A brief as the bytes of a file of that format; the same document gives the same bytes. */
export async function writeDocument(format: ExportFormat, document: BriefDocument): Promise<WrittenDocument> {
  switch (format) {
    case 'pdf':
      return writePdf(document)
    case 'docx':
      return { ...(await writeDocx(document)), missing: [] }
    case 'html':
      return { ...writeHtml(document), missing: [] }
    case 'md':
      return { ...writeMarkdown(document), missing: [] }
  }
}

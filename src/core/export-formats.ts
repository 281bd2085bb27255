import { z } from 'zod'

/** What a brief can be written as. */
export const ExportFormat = z.enum(['pdf', 'docx', 'html', 'md'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** What each is called, and what its file's name ends with. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormat, { name: string; extension: string }>> = {
  pdf: { name: 'PDF', extension: 'pdf' },
  docx: { name: 'Word', extension: 'docx' },
  html: { name: 'HTML', extension: 'html' },
  md: { name: 'Markdown', extension: 'md' },
}

/** The format that a file's name asks for; null where it asks for none of ours. */
export function exportFormatOf(file: string): ExportFormat | null {
  const name = file.toLowerCase()
  return ExportFormat.options.find((format) => name.endsWith(`.${EXPORT_FORMATS[format].extension}`)) ?? null
}

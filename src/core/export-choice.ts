import { z } from 'zod'
import { ExportFormat } from './export-formats.ts'

export const NotesPlace = z.enum(['footnotes', 'endnotes'])
export type NotesPlace = z.infer<typeof NotesPlace>

export const Annex = z.enum(['reading-pack', 'evidence-register'])
export type Annex = z.infer<typeof Annex>

/** How the author of a brief had it exported last. `redact`: as an export is asked (ids, and `name:WORDS`). */
export const ExportChoice = z.object({
  formats: z.array(ExportFormat).min(1),
  notes: NotesPlace,
  annexes: z.array(Annex),
  redact: z.array(z.string()),
})
export type ExportChoice = z.infer<typeof ExportChoice>

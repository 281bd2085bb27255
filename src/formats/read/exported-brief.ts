import type { ExportFormat } from '#core/export-formats.ts'
import type { FoundFile } from '#core/brief/proof/found.ts'
import type { ReturnedFile } from '#core/brief/return/returned-file.ts'
import type { Result } from '#core/result.ts'

/**
 * An exported brief read back. `text` is what a reader sees, one line a paragraph (Word) or a printed line (PDF), notes included, running heads
 * left out. Compare texts without white space: a PDF breaks lines anywhere in Chinese. `registers` are the machine-readable evidence registers that the file carries:
 * one, if it is whole; `register` is the first. `found` is the same text by the pieces of which it is made; `returned`, of a Word file only, by its paragraphs, with what was tracked and commented.
 */
export type ExportedBrief = {
  format: ExportFormat
  text: string
  register: string | null
  registers: string[]
  found: FoundFile
  returned?: ReturnedFile
}

/** What a failed reading of one kind of file says; `name` is the file's name. */
export type ReadExported = (bytes: Uint8Array, name: string) => Promise<Result<ExportedBrief>>

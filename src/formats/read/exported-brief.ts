import type { Result } from '#core/result.ts'

/**
 * An exported brief read back. `text` is what a reader sees, one line a paragraph (Word) or a printed line (PDF), notes included, running heads
 * left out. Compare texts without white space: a PDF breaks lines anywhere in Chinese. `register` is the machine-readable evidence register that the file carries, null when it carries none.
 */
type ExportedBrief = { format: 'pdf' | 'docx'; text: string; register: string | null }

/** What a failed reading of one kind of file says; `name` is the file's name. */
export type ReadExported = (bytes: Uint8Array, name: string) => Promise<Result<ExportedBrief>>

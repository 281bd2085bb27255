import type { PrintLine } from './page.ts'

/** A paragraph as it stands on its page: its lines from top to bottom. `left` and `right` are the edges of its column. */
export type Paragraph = { kind: 'text'; lines: PrintLine[]; left: number; right: number }

/** The rows of a table. */
export type Table = { kind: 'table'; rows: PrintLine[][] }

/** Whether type of this size is larger than the text's. */
export function isLarge(size: number, body: number): boolean {
  return size > body * 1.12 + 0.2
}

/** Whether type of this size is smaller than the text's: notes, captions, sources. */
export function isSmall(size: number, body: number): boolean {
  return size < body * 0.94 - 0.1
}

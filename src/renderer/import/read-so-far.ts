import type { ImportBatch } from '#contract/import-review.ts'

/** `4,312 of 10,000 files`: how far the reading of an import is. */
export function readSoFar({ counts: { files, unread } }: ImportBatch): string {
  return `${(files - unread).toLocaleString('en')} of ${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}`
}

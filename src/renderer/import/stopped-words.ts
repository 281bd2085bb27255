import type { ImportBatch } from '#contract/import-review.ts'

/** `stopped after 4,312 of 10,000 files`: how far an interrupted import came. */
export function stoppedWords({ counts: { files, unread } }: Pick<ImportBatch, 'counts'>): string {
  if (files === 0) return 'stopped before its files were found'
  return `stopped after ${(files - unread).toLocaleString('en')} of ${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}`
}

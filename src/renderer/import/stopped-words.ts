import type { ImportBatch } from '#contract/import-review.ts'
import { importName } from '#core/import-subject.ts'
import { t } from '#text/text.ts'

/** `The import of “pages” stopped after 4,312 of 10,000 files.` */
export function stoppedWords(batch: Pick<ImportBatch, 'counts' | 'subject'>): string {
  const { files, unread } = batch.counts
  const name = importName(batch.subject)
  if (files === 0) return t('importing:stopped.early', { name })
  return t('importing:stopped.after', { name, read: files - unread, count: files })
}

/** The same where the import's name stands above. */
export function readingStoppedWords({ counts: { files, unread } }: Pick<ImportBatch, 'counts'>): string {
  if (files === 0) return t('importing:stopped.readingEarly')
  return t('importing:stopped.readingAfter', { read: files - unread, count: files })
}

/** What has become of a finished import: where its articles are, what was left out, what could not be read. */
export function finishedWords({ counts, collection }: Pick<ImportBatch, 'counts' | 'collection'>): string {
  const { stored, leftOut, duplicate, failed } = counts
  const where =
    collection === null
      ? t('importing:finished.stored', { count: stored })
      : t('importing:finished.inCollection', { count: stored, collection })
  return [
    stored === 0 ? t('importing:finished.nothing') : where,
    ...(leftOut + duplicate > 0 ? [t('importing:finished.leftOut', { count: leftOut + duplicate })] : []),
    ...(failed > 0 ? [t('importing:finished.failed', { count: failed })] : []),
    ...(stored > 0 ? [t('importing:finished.trash')] : []),
  ].join(' ')
}

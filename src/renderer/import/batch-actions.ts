import type { ImportBatch } from '#contract/import-review.ts'
import { dialog } from '../shell/dialogs.ts'
import { jobEnd } from '../shell/job-end.ts'
import { clearSearch } from '../shell/search.ts'
import { go, place, showScope } from '../shell/place.ts'
import { act } from '../ui/act.ts'
import { showFilter } from './review-state.ts'

/** Stops reading; what was read stays, the rest is listed as unread and can be gone on with. */
export async function stopReading(batch: ImportBatch): Promise<void> {
  if (batch.job !== null) await act('jobs.cancel', { id: batch.job })
}

export async function continueReading(batch: ImportBatch): Promise<void> {
  await act('imports.continue', { batch: batch.id })
}

/** Puts what is ready into the library; the list shows all of it, so that nothing is hidden as it moves there. */
export async function storeBatch(batch: ImportBatch): Promise<void> {
  showFilter('all')
  await act('imports.store', { batch: batch.id })
}

/** Reads failed files again: those named, or all of the import. */
export async function retryItems(batch: ImportBatch, ids?: string[]): Promise<void> {
  await act('imports.retry', { batch: batch.id, ...(ids === undefined ? {} : { ids }) })
}

/** Forgets what is not stored and leaves the review; the library stays as it is. */
export async function putAway(batch: ImportBatch): Promise<void> {
  if (batch.job !== null) {
    await act('jobs.cancel', { id: batch.job })
    await jobEnd(batch.job)
  }
  if ((await act('imports.discard', { batch: batch.id })) === null) return
  if (place.get().batch === batch.id) go({ batch: null, ...(place.get().view === 'import' ? { view: 'articles' as const } : {}) })
}

/** Puts an import away, after asking where something that was read would be forgotten. */
export function askToPutAway(batch: ImportBatch): void {
  if (batch.counts.ready > 0) dialog.set({ kind: 'cancel-import', batch: batch.id })
  else void putAway(batch)
}

/** The articles that an import stored: its collection, or the library with the last imported first. */
export function showStored(batch: ImportBatch): void {
  clearSearch()
  if (batch.collection === null) go({ view: 'articles', scope: { kind: 'all' }, sort: 'imported' })
  else showScope({ kind: 'collection', name: batch.collection })
}

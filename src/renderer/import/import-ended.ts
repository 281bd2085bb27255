import type { JobResult, JobView } from '#contract/job.ts'
import { t } from '#text/text.ts'
import { place } from '../shell/place.ts'
import { notify } from '../ui/toasts.ts'
import { openReview } from './review-state.ts'

/** An import that is open for review says itself what it found; elsewhere a notice does, with the way to whatever is left to decide. */
export function importEnded(job: JobView): boolean {
  if (job.kind !== 'import' && job.kind !== 'store') return false
  if (job.result !== undefined) tell(job.result)
  return true
}

function tell({ imported, duplicates, failed, batch }: JobResult<'import'>): void {
  const { view, batch: open } = place.get()
  if (batch !== null && view === 'import' && open === batch) return
  const parts = [
    imported.length > 0 ? t('importing:ended.imported', { count: imported.length }) : '',
    duplicates.length > 0 ? t('importing:ended.duplicates', { count: duplicates.length }) : '',
    failed.length > 0 ? t('importing:finished.failed', { count: failed.length }) : '',
  ].filter((part) => part !== '')
  if (parts.length === 0) return
  const look = batch === null ? [] : [{ label: t('importing:ended.look'), run: () => openReview(batch) }]
  notify({
    tone: failed.length > 0 ? 'plain' : 'ok',
    text: parts.join(' '),
    ...(duplicates.length + failed.length > 0 ? { actions: look } : {}),
  })
}

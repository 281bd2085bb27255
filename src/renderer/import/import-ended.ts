import type { JobResult, JobView } from '#contract/job.ts'
import { place } from '../shell/place.ts'
import { notify } from '../ui/toasts.ts'
import { counted } from '../ui/words.ts'
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
    imported.length > 0 ? `${counted(imported.length, 'article')} imported` : '',
    duplicates.length > 0 ? `${counted(duplicates.length, 'duplicate')} left out` : '',
    failed.length > 0 ? `${counted(failed.length, 'file')} could not be read` : '',
  ].filter((part) => part !== '')
  if (parts.length === 0) return
  const look = batch === null ? [] : [{ label: 'Look at it', run: () => openReview(batch) }]
  notify({
    tone: failed.length > 0 ? 'plain' : 'ok',
    text: `${parts.join(', ')}.`,
    ...(duplicates.length + failed.length > 0 ? { actions: look } : {}),
  })
}

import type { JobOf, JobView } from '#contract/job.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'
import { counted } from '../ui/words.ts'
import { openReview } from '../import/review-state.ts'
import { place } from '../shell/place.ts'

/** Says how a job ended: what it made, and where to look; a report that needs a decision opens by itself. */
export function jobEnded(job: JobView): void {
  if (job.state === 'failed') return notify({ tone: 'bad', text: job.failure?.message ?? `${job.title} did not succeed.` })
  if (job.kind === 'import' || job.kind === 'store') return importEnded(job)
  if (job.state === 'cancelled') return notify({ tone: 'plain', text: `${job.title}: cancelled.` })
  exportEnded(job)
}

/** An import that is open for review says itself what it found; elsewhere a notice does, with the way to whatever is left to decide. */
function importEnded(job: JobOf<'import' | 'store'>): void {
  if (job.result === undefined) return
  const { imported, duplicates, failed, batch } = job.result
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

function exportEnded(job: JobOf<'export'>): void {
  const { file = job.title, pages = null, warnings = [] } = job.result ?? {}
  const name = file.split(/[\\/]/).pop() ?? file
  const length = pages === null ? '' : `, ${counted(pages, 'page')}`
  notify({
    tone: 'ok',
    text: `Exported ${name}${length}.`,
    actions: [
      { label: 'Open', run: () => void act('files.open', { jobId: job.id }) },
      { label: 'Show in folder', run: () => void act('files.reveal', { jobId: job.id }) },
    ],
  })
  if (warnings.length > 0) notify({ tone: 'plain', text: warnings.join(' ') })
}

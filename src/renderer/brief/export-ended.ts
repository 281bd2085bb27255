import type { JobView } from '#contract/job.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'
import { counted } from '../ui/words.ts'

/** Says which file an export wrote, with the way to it. */
export function exportEnded(job: JobView): boolean {
  if (job.kind !== 'export' || job.state !== 'done') return false
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
  return true
}

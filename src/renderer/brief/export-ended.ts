import { ExportReport } from '#contract/job.ts'
import type { JobView } from '#contract/job.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'
import { counted } from '../ui/words.ts'

/** Says which file an export wrote, with the way to it. */
export function exportEnded(job: JobView): boolean {
  if (job.kind !== 'export' || job.state !== 'done') return false
  const report = ExportReport.safeParse(job.result)
  const name = report.success ? (report.data.file.split(/[\\/]/).pop() ?? report.data.file) : job.title
  const pages = report.success && report.data.pages !== null ? `, ${counted(report.data.pages, 'page')}` : ''
  notify({
    tone: 'ok',
    text: `Exported ${name}${pages}.`,
    actions: [
      { label: 'Open', run: () => void act('files.open', { jobId: job.id }) },
      { label: 'Show in folder', run: () => void act('files.reveal', { jobId: job.id }) },
    ],
  })
  if (report.success && report.data.warnings.length > 0) notify({ tone: 'plain', text: report.data.warnings.join(' ') })
  return true
}

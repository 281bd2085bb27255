import { ExportReport, ImportReport } from '#contract/job.ts'
import type { JobView } from '#contract/job.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'
import { counted } from '../ui/words.ts'
import { dialog } from './dialogs.ts'

/** Says how a job ended: what it made, and where to look; a report that needs a decision opens by itself. */
export function jobEnded(job: JobView): void {
  if (job.state === 'failed') return notify({ tone: 'bad', text: job.failure?.message ?? `${job.title} did not succeed.` })
  if (job.kind === 'import') return importEnded(job)
  if (job.state === 'cancelled') return notify({ tone: 'plain', text: `${job.title}: cancelled.` })
  if (job.kind === 'export') exportEnded(job)
}

function importEnded(job: JobView): void {
  const report = ImportReport.safeParse(job.result)
  if (!report.success) return notify({ tone: 'plain', text: `${job.title}: cancelled.` })
  const { imported, duplicates, failed } = report.data
  const show = (): void => dialog.set({ kind: 'import-report', jobId: job.id })
  if (duplicates.length + failed.length > 0) return show()
  const cancelled = job.state === 'cancelled' ? 'Cancelled; ' : ''
  notify({
    tone: 'ok',
    text: `${cancelled}${counted(imported.length, 'article')} imported.`,
    actions: [{ label: 'Report', run: show }],
  })
}

function exportEnded(job: JobView): void {
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
}

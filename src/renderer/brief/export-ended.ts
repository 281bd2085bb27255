import type { ExportReport, JobView } from '#contract/job.ts'
import { jobTitle } from '#contract/job-title.ts'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'
import { counted } from '../ui/words.ts'

/** Says which file an export wrote, with the way to it. */
export function exportEnded(job: JobView): boolean {
  if (job.kind !== 'export' || job.state !== 'done') return false
  const { file = jobTitle(job), pages = null, warnings = [], redacted } = job.result ?? {}
  const name = file.split(/[\\/]/).pop() ?? file
  notify({
    tone: 'ok',
    text:
      pages === null
        ? t('brief:exporting.done', { name })
        : t('brief:exporting.doneWithPages', { name, pages: counted(pages, 'page') }),
    actions: [
      { label: t('brief:exporting.openFile'), run: () => void act('files.open', { jobId: job.id }) },
      { label: t('brief:exporting.reveal'), run: () => void act('files.reveal', { jobId: job.id }) },
    ],
  })
  if (redacted !== undefined) notify({ tone: 'ok', text: t('brief:redact.done', { what: leftOut(redacted) }) })
  if (warnings.length > 0) notify({ tone: 'plain', text: warnings.join(' ') })
  return true
}

/** Each kind that there is, with its number. */
function leftOut({ passages, sources, names }: NonNullable<ExportReport['redacted']>): string {
  const kinds = [
    passages === 0 ? null : t('brief:redact.passages', { count: passages }),
    sources === 0 ? null : t('brief:redact.excerpts', { count: sources }),
    names === 0 ? null : t('brief:redact.namesDone', { count: names }),
  ]
  return kinds.filter((kind) => kind !== null).join(', ')
}

import type { JobView } from '#contract/job.ts'
import { t } from '#text/text.ts'
import { dialog } from '../../shell/dialogs.ts'
import { notify } from '../../ui/toasts.ts'

/** Says how a recovery ended, unless its dialog is open and shows it; false where the job is none. */
export function recovered(job: JobView): boolean {
  if (job.kind !== 'recover') return false
  if (dialog.get()?.kind === 'recover') return true
  if (job.state === 'cancelled') notify({ tone: 'plain', text: t('backups:recover.cancelled') })
  if (job.state !== 'done' || job.result === undefined) return true
  const show = { label: t('backups:recover.show'), run: () => dialog.set({ kind: 'recover', job: job.id }) }
  notify({ tone: 'ok', text: t('backups:recover.ended', { file: job.result.file }), actions: [show] })
  return true
}

import { Pause, Play, X } from 'lucide-react'
import type { ImportBatch } from '#contract/import-review.ts'
import type { JobView } from '#contract/job.ts'
import { t } from '#text/text.ts'
import { dialog } from '../shell/dialogs.ts'
import { act } from '../ui/act.ts'
import { TextButton } from '../ui/controls.tsx'
import { askToPutAway, putAway, showStored } from './batch-actions.ts'

/** What can be done with the import besides storing it: pausing and cancelling while it is read, putting it away afterwards. */
export function ReviewButtons({ batch, job }: { batch: ImportBatch; job: JobView | null }) {
  const askToCancel = (): void => dialog.set({ kind: 'cancel-import', batch: batch.id })
  if (job !== null)
    return (
      <>
        {job.kind === 'import' && <PauseButton job={job} />}
        <TextButton onPress={job.kind === 'import' ? askToCancel : () => void act('jobs.cancel', { id: job.id })}>
          <X size={14} aria-hidden /> {t('importing:cancel')}
        </TextButton>
      </>
    )
  if (batch.state === 'finished')
    return (
      <TextButton tone="primary" onPress={() => void putAway(batch).then(() => showStored(batch))}>
        {t('importing:done')}
      </TextButton>
    )
  return <TextButton onPress={() => askToPutAway(batch)}>{t('importing:putAway')}</TextButton>
}

function PauseButton({ job: { id, state } }: { job: JobView }) {
  return state === 'paused' ? (
    <TextButton onPress={() => void act('jobs.resume', { id })}>
      <Play size={14} aria-hidden /> {t('importing:resume')}
    </TextButton>
  ) : (
    <TextButton onPress={() => void act('jobs.pause', { id })}>
      <Pause size={14} aria-hidden /> {t('importing:pause')}
    </TextButton>
  )
}

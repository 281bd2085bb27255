import { useState } from 'react'
import { hasEnded, jobResult, type JobView } from '#contract/job.ts'
import { t } from '#text/text.ts'
import { closeDialog, dialog } from '../../shell/dialogs.ts'
import { jobs } from '../../shell/jobs.ts'
import { act } from '../../ui/act.ts'
import { TextButton } from '../../ui/controls.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { useStore } from '../../ui/store.ts'
import { RecoverProgress } from './RecoverProgress.tsx'
import { RecoverReport } from './RecoverReport.tsx'
import { restored } from './restored.ts'
import './backups.css'

/**
 * Reads what can be read of a damaged library into a new file, shows how far that is and what could not be read, and puts the file in its place if that is wished. The damaged one is
 * kept either way. One that still runs is taken up again.
 */
export function RecoverDialog({ job: given }: { job?: string }) {
  const [id, setId] = useState(() => given ?? running()?.id ?? null)
  const [busy, setBusy] = useState(false)
  const job = useStore(jobs, (all) => (id === null ? undefined : all.get(id)))
  const done = job?.state === 'done' ? jobResult(job, 'recover') : undefined
  const works = job !== undefined && !hasEnded(job)
  const read = async (): Promise<void> => {
    setBusy(true)
    const started = await act('library.recover', {})
    setBusy(false)
    if (started !== null) setId(started.jobId)
  }
  const use = async (): Promise<void> => {
    if (id === null) return
    setBusy(true)
    const put = await act('library.restore', { name: null, recovery: id })
    setBusy(false)
    if (put !== null) restored(put)
  }
  return (
    <ModalDialog
      title={done === undefined ? t('backups:recover.title') : t('backups:recover.done')}
      lead={done === undefined ? t('backups:recover.lead') : undefined}
      width={560}
      onClose={closeDialog}
      actions={
        <>
          {!works && <TextButton onPress={() => dialog.set({ kind: 'restore' })}>{t('backups:recover.instead')}</TextButton>}
          <span className="backup-gap" />
          <TextButton onPress={closeDialog}>
            {done !== undefined ? t('backups:recover.later') : works ? t('backups:recover.close') : t('backups:cancel')}
          </TextButton>
          {!works && (
            <TextButton tone="primary" isDisabled={busy} onPress={() => void (done === undefined ? read() : use())}>
              {busy ? t('backups:recover.working') : done === undefined ? t('backups:recover.go') : t('backups:recover.use')}
            </TextButton>
          )}
        </>
      }
    >
      {works ? (
        <RecoverProgress job={job} />
      ) : done !== undefined ? (
        <RecoverReport done={done} />
      ) : (
        <>
          {job?.state === 'cancelled' && <output>{t('backups:recover.cancelled')}</output>}
          <p>{t('backups:recover.why')}</p>
        </>
      )}
    </ModalDialog>
  )
}

function running(): JobView | undefined {
  return [...jobs.get().values()].find((job) => job.kind === 'recover' && !hasEnded(job))
}

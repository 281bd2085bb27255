import { useState } from 'react'
import { t } from '#text/text.ts'
import { closeDialog, dialog } from '../../shell/dialogs.ts'
import { act } from '../../ui/act.ts'
import type { CallOutput } from '../../ui/bridge.ts'
import { TextButton } from '../../ui/controls.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { counted } from '../../ui/words.ts'
import { restored } from './restored.ts'
import './backups.css'

type Recovered = CallOutput<'library.recover'>

/** Reads what can be read of a damaged library into a new file, shows what could not be, and puts the file in its place if that is wished. The damaged one is kept either way. */
export function RecoverDialog() {
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Recovered | null>(null)
  const read = async (): Promise<void> => {
    setBusy(true)
    setDone(await act('library.recover', {}))
    setBusy(false)
  }
  const use = async (): Promise<void> => {
    setBusy(true)
    // The file that was written last is the one that main has in mind.
    const put = await act('library.restore', { name: null })
    setBusy(false)
    if (put !== null) restored(put)
  }
  return (
    <ModalDialog
      title={done === null ? t('backups:recover.title') : t('backups:recover.done')}
      lead={done === null ? t('backups:recover.lead') : undefined}
      width={560}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={() => dialog.set({ kind: 'restore' })}>{t('backups:recover.instead')}</TextButton>
          <span className="backup-gap" />
          <TextButton onPress={closeDialog}>{done === null ? t('backups:cancel') : t('backups:recover.later')}</TextButton>
          <TextButton tone="primary" isDisabled={busy} onPress={() => void (done === null ? read() : use())}>
            {busy ? t('backups:recover.working') : done === null ? t('backups:recover.go') : t('backups:recover.use')}
          </TextButton>
        </>
      }
    >
      {done === null ? <p>{t('backups:recover.why')}</p> : <Report done={done} />}
    </ModalDialog>
  )
}

function Report({ done: { file, counts, lost } }: { done: Recovered }) {
  return (
    <section className="backup-inside" aria-label={t('backups:recover.report')} aria-live="polite">
      <dl className="backup-facts">
        <dt>{t('backups:recover.file')}</dt>
        <dd className="backup-file">{file}</dd>
        <dt>{t('backups:inside.holds')}</dt>
        <dd>
          {t('backups:inside.counts', {
            articles: counted(counts.articles, 'article'),
            excerpts: counted(counts.excerpts, 'excerpt'),
            briefs: counted(counts.briefs, 'brief'),
          })}
        </dd>
        <dt>{t('backups:recover.lost')}</dt>
        <dd>
          {lost.length === 0 ? (
            t('backups:recover.nothingLost')
          ) : (
            <ul className="recover-lost">
              {lost.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      <p className="muted">{t('backups:recover.compare')}</p>
    </section>
  )
}

import { useState, type FormEvent } from 'react'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { act } from '../../ui/act.ts'
import { Check } from '../../ui/Check.tsx'
import { TextButton } from '../../ui/controls.tsx'
import { Field } from '../../ui/Field.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { notify } from '../../ui/toasts.ts'
import './backups.css'

/** Writes the library to a file of the user's choice, encrypted where she wants. */
export function BackupDialog() {
  const [encrypt, setEncrypt] = useState(false)
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const differs = again !== '' && again !== password
  const isReady = !busy && (!encrypt || (password !== '' && again === password))
  const backUp = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault()
    if (!isReady) return
    setBusy(true)
    const done = await act('library.backup', encrypt ? { password } : {})
    setBusy(false)
    if (done?.file == null) return
    closeDialog()
    notify({ tone: 'ok', text: t('shell:backedUp', { file: done.file }) })
  }
  return (
    <ModalDialog
      title={t('backups:make.title')}
      lead={t('backups:make.lead')}
      width={500}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('backups:cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={!isReady} onPress={() => void backUp()}>
            {busy ? t('backups:make.working') : t('backups:make.go')}
          </TextButton>
        </>
      }
    >
      <form className="backup-form" onSubmit={(event) => void backUp(event)}>
        <div>
          <Check isSelected={encrypt} onChange={setEncrypt}>
            {t('backups:make.encrypt')}
          </Check>
          <p className="field-hint backup-why">{t('backups:make.why')}</p>
        </div>
        {encrypt && (
          <>
            <Field
              label={t('backups:make.password')}
              value={password}
              onChange={setPassword}
              hint={t('backups:make.hint')}
              first
              required
              secret
            />
            <Field
              label={t('backups:make.again')}
              value={again}
              onChange={setAgain}
              error={differs ? t('backups:make.differs') : null}
              required
              secret
            />
            <p className="backup-lost">{t('backups:make.lost')}</p>
            {/* A form of two fields is sent by Enter only where it has a button of its own. */}
            <button type="submit" hidden aria-label={t('backups:make.go')} />
          </>
        )}
      </form>
    </ModalDialog>
  )
}

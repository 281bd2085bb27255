import { useState, type FormEvent } from 'react'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { call } from '../../ui/bridge.ts'
import { TextButton } from '../../ui/controls.tsx'
import { Field } from '../../ui/Field.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'

/** The password of a library that is to be merged. Asks again where it is another; what is damaged opens with none, and is said. */
export function MergePasswordDialog({ asked }: { asked: string }) {
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ message: string; isPassword: boolean } | null>(null)
  const open = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault()
    if (password === '' || busy) return
    setBusy(true)
    const reply = await call('library.merge', { password })
    setBusy(false)
    if (reply.ok) return closeDialog()
    const { code, message } = reply.failure
    setRefused({ message, isPassword: code === 'wrong-password' })
    setPassword('')
  }
  return (
    <ModalDialog
      title={t('exchange:locked.title')}
      lead={asked}
      width={520}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('backups:cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={password === '' || busy} onPress={() => void open()}>
            {busy ? t('exchange:locked.opening') : t('exchange:locked.merge')}
          </TextButton>
        </>
      }
    >
      <form onSubmit={(event) => void open(event)}>
        <Field
          label={t('backups:restore.password')}
          value={password}
          onChange={setPassword}
          error={refused?.isPassword === true && password === '' ? refused.message : null}
          first
          secret
        />
      </form>
      {refused !== null && !refused.isPassword && (
        <p className="field-error" role="alert">
          {refused.message}
        </p>
      )}
    </ModalDialog>
  )
}

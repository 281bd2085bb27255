import { useEffect, useState } from 'react'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { showGuide } from '../../shell/place.ts'
import { act } from '../../ui/act.ts'
import type { CallOutput } from '../../ui/bridge.ts'
import { TextButton } from '../../ui/controls.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { VerifyReport } from './VerifyReport.tsx'
import './verify.css'

type Chosen = NonNullable<CallOutput<'verify.choose'>['chosen']>

/** The page of the guide about proofs, in the dialog's place. */
function guide(): void {
  closeDialog()
  showGuide({ page: 'proof', heading: null })
}

/** Lets an exported file be chosen, which the dialog opens for, and says place by place what stands. */
export function VerifyDialog() {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [busy, setBusy] = useState(true)
  const choose = async (): Promise<boolean> => {
    setBusy(true)
    const answer = await act('verify.choose', {})
    setBusy(false)
    if (answer?.chosen == null) return false
    setChosen(answer.chosen)
    return true
  }
  useEffect(() => {
    // Nothing was chosen, or it could not be compared, which a notice says.
    void choose().then((shown) => (shown ? undefined : closeDialog()))
  }, [])
  return (
    <ModalDialog
      title={t('verify:window.title')}
      lead={t('verify:window.lead')}
      width={680}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={guide}>{t('verify:window.proof')}</TextButton>
          <TextButton isDisabled={busy} onPress={() => void choose()}>
            {t('verify:window.another')}
          </TextButton>
          <TextButton tone="primary" onPress={closeDialog}>
            {t('verify:window.close')}
          </TextButton>
        </>
      }
    >
      {busy || chosen === null ? <output>{t('verify:window.working')}</output> : <VerifyReport {...chosen} />}
    </ModalDialog>
  )
}

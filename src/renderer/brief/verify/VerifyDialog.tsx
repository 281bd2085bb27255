import type { VerifiedFile } from '#contract/verified-file.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { showGuide } from '../../shell/place.ts'
import { TextButton } from '../../ui/controls.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { verifyFile } from './verify-file.ts'
import { VerifyReport } from './VerifyReport.tsx'
import { VerifyWorking } from './VerifyWorking.tsx'
import './verify.css'

/** The page of the guide about proofs, in the dialog's place. */
function guide(): void {
  closeDialog()
  showGuide({ page: 'proof', heading: null })
}

/** What comparing an exported file found, place by place; `chosen` is null while it is chosen and compared. */
export function VerifyDialog({ chosen }: { chosen: { file: string; found: VerifiedFile } | null }) {
  return (
    <ModalDialog
      title={t('verify:window.title')}
      lead={t('verify:window.lead')}
      width={680}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={guide}>{t('verify:window.proof')}</TextButton>
          <TextButton isDisabled={chosen === null} onPress={() => void verifyFile()}>
            {t('verify:window.another')}
          </TextButton>
          <TextButton tone="primary" onPress={closeDialog}>
            {t('verify:window.close')}
          </TextButton>
        </>
      }
    >
      {chosen === null ? <VerifyWorking /> : <VerifyReport {...chosen} />}
    </ModalDialog>
  )
}

import { usesCount } from '#core/brief/resting/resting-words.ts'
import { closeDialog, type OpenDialog } from '#renderer/shell/dialogs.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { t } from '#text/text.ts'
import { UsesList } from './UsesList.tsx'

/** Asks before something goes on which briefs rest: which sentences, and what each would be left with. */
export function InUseDialog({ title, act, briefs, quotationsGo, answer }: Extract<OpenDialog, { kind: 'in-use' }>) {
  const close = (yes: boolean): void => {
    closeDialog()
    answer(yes)
  }
  return (
    <ModalDialog
      title={title}
      lead={usesCount(briefs)}
      width={620}
      onClose={() => close(false)}
      actions={
        <>
          <TextButton onPress={() => close(false)}>{t('uses:cancel')}</TextButton>
          <TextButton tone="danger" onPress={() => close(true)}>
            {act}
          </TextButton>
        </>
      }
    >
      <UsesList briefs={briefs} quotationsGo={quotationsGo} onLeave={() => close(false)} />
    </ModalDialog>
  )
}

import { t } from '#text/text.ts'
import { closeDialog } from '../shell/dialogs.ts'
import { act } from '../ui/act.ts'
import { TextButton } from '../ui/controls.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { notifyDone } from '../shell/turn-step.ts'

/** Asks before a brief goes; undo brings it back. */
export function DeleteBriefDialog({ id, title }: { id: string; title: string }) {
  const remove = async (): Promise<void> => {
    closeDialog()
    if (!(await act('briefs.remove', { id }))) return
    await notifyDone(t('library:brief.deleted', { title }))
  }
  return (
    <ModalDialog
      title={t('library:brief.deleteThis')}
      width={460}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('library:brief.cancel')}</TextButton>
          <TextButton tone="danger" onPress={() => void remove()}>
            {t('library:brief.deleteNow')}
          </TextButton>
        </>
      }
    >
      <p>{t('library:brief.goes', { title })}</p>
    </ModalDialog>
  )
}

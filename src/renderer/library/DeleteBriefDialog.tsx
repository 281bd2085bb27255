import { closeDialog } from '../shell/dialogs.ts'
import { act } from '../ui/act.ts'
import { TextButton } from '../ui/controls.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { notify } from '../ui/toasts.ts'

/** Asks before a brief goes, since nothing in the window brings it back. */
export function DeleteBriefDialog({ id, title }: { id: string; title: string }) {
  const remove = async (): Promise<void> => {
    closeDialog()
    if (!(await act('briefs.remove', { id }))) return
    notify({ tone: 'plain', text: `“${title}” was deleted.` })
  }
  return (
    <ModalDialog
      title="Delete this brief?"
      width={460}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>Cancel</TextButton>
          <TextButton tone="danger" onPress={() => void remove()}>
            Delete
          </TextButton>
        </>
      }
    >
      <p>“{title}” goes, with everything written in it. The articles and excerpts it cites stay in the library.</p>
    </ModalDialog>
  )
}

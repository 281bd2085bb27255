import { closeDialog, dialog } from '../../shell/dialogs.ts'
import { act } from '../../ui/act.ts'

/** Lets an exported file be chosen and shows what comparing it found; nothing where none was chosen, or where it could not be compared, which a notice says. */
export async function verifyFile(): Promise<void> {
  dialog.set({ kind: 'verify', chosen: null })
  const answer = await act('verify.choose', {})
  // It was closed meanwhile.
  if (dialog.get()?.kind !== 'verify') return
  if (answer === null || answer.chosen === null) closeDialog()
  else dialog.set({ kind: 'verify', chosen: answer.chosen })
}

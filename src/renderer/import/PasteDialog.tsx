import { useState } from 'react'
import { closeDialog } from '../shell/dialogs.ts'
import { importText } from '../shell/import-actions.ts'
import { TextButton } from '../ui/controls.tsx'
import { Field } from '../ui/Field.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'

/** Imports text that was copied from somewhere. */
export function PasteDialog() {
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const start = async (): Promise<void> => {
    const file = `${name.trim() === '' ? 'Pasted text' : name.trim()}.txt`
    if (await importText(file, text)) closeDialog()
  }
  return (
    <ModalDialog
      title="Import pasted text"
      lead="Paste an article with its title on the first line. Author, date and source are found where the text names them."
      width={640}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>Cancel</TextButton>
          <TextButton tone="primary" isDisabled={text.trim() === ''} onPress={() => void start()}>
            Import
          </TextButton>
        </>
      }
    >
      <Field
        label="Name"
        value={name}
        onChange={setName}
        placeholder="Pasted text"
        hint="What to call the source in the library."
      />
      <Field label="Text" value={text} onChange={setText} lines={14} first required />
    </ModalDialog>
  )
}

import { useState } from 'react'
import { closeDialog } from '../shell/dialogs.ts'
import { act } from '../ui/act.ts'
import { TextButton } from '../ui/controls.tsx'
import { Field } from '../ui/Field.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { useThemes } from '../ui/themes.ts'
import { notify } from '../ui/toasts.ts'
import { termsOf } from './terms-of.ts'

/** Adds a theme of the analyst's own; its terms propose it beside paragraphs at once. */
export function NewThemeDialog() {
  const [name, setName] = useState('')
  const [definition, setDefinition] = useState('')
  const [terms, setTerms] = useState('')
  const taken = [...useThemes().values()].some((theme) => theme.name.toLowerCase() === name.trim().toLowerCase())
  const listed = termsOf(terms)
  const valid = name.trim() !== '' && !taken && listed.length > 0

  const add = async (): Promise<void> => {
    const theme = await act('themes.add', { name: name.trim(), definition: definition.trim(), terms: listed })
    if (!theme) return
    closeDialog()
    notify({ tone: 'ok', text: `Theme “${theme.name}” added. Its suggestions stand beside the paragraphs.` })
  }
  return (
    <ModalDialog
      title="New theme"
      lead="Paragraphs that use its terms are suggested for it. Nothing is marked until you accept."
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>Cancel</TextButton>
          <TextButton tone="primary" isDisabled={!valid} onPress={() => void add()}>
            Add theme
          </TextButton>
        </>
      }
    >
      <Field
        label="Name"
        value={name}
        onChange={setName}
        error={taken ? 'There is a theme of this name already.' : null}
        placeholder="Public opinion"
        first
        required
      />
      <Field
        label="Definition"
        value={definition}
        onChange={setDefinition}
        lines={2}
        hint="What belongs to it and what does not, for whoever reads your excerpts."
      />
      <Field
        label="Terms"
        value={terms}
        onChange={setTerms}
        lines={7}
        placeholder={'survey*\npublic opinion\nprotest*'}
        hint="One word or phrase on each line, in any language. A * stands for any ending: protest* also finds protesters."
        required
      />
    </ModalDialog>
  )
}

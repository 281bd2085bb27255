import { useState } from 'react'
import { t } from '#text/text.ts'
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
    notify({ tone: 'ok', text: t('library:theme.added', { name: theme.name }) })
  }
  return (
    <ModalDialog
      title={t('library:theme.title')}
      lead={t('library:theme.lead')}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('library:theme.cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={!valid} onPress={() => void add()}>
            {t('library:theme.add')}
          </TextButton>
        </>
      }
    >
      <Field
        label={t('library:theme.name')}
        value={name}
        onChange={setName}
        error={taken ? t('library:theme.taken') : null}
        placeholder={t('library:theme.nameExample')}
        first
        required
      />
      <Field
        label={t('library:theme.definition')}
        value={definition}
        onChange={setDefinition}
        lines={2}
        hint={t('library:theme.definitionHint')}
      />
      <Field
        label={t('library:theme.terms')}
        value={terms}
        onChange={setTerms}
        lines={7}
        placeholder={t('library:theme.termsExample')}
        hint={t('library:theme.termsHint')}
        required
      />
    </ModalDialog>
  )
}

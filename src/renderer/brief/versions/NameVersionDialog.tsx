import { useState } from 'react'
import { MOST_VERSION_NAME, type BriefVersion } from '#contract/briefs.ts'
import { act } from '#renderer/ui/act.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import { whenSaved } from './when.ts'

/** Asks what a version is to be called, and keeps it under that name. */
export function NameVersionDialog({ brief, version, onClose }: { brief: string; version: BriefVersion; onClose: () => void }) {
  const [name, setName] = useState(version.name ?? '')
  const wanted = name.trim()
  const wrong = wanted.length > MOST_VERSION_NAME ? t('versions:nameLong', { most: MOST_VERSION_NAME }) : null
  const keep = async (): Promise<void> => {
    if (wanted === '' || wrong !== null) return
    if (!(await act('briefs.nameVersion', { id: brief, revision: version.revision, name: wanted }))) return
    notify({ tone: 'ok', text: t('versions:named', { name: wanted }) })
    onClose()
  }
  return (
    <ModalDialog
      title={t('versions:nameTitle')}
      lead={whenSaved(version.savedAt)}
      width={440}
      onClose={onClose}
      actions={
        <>
          <TextButton onPress={onClose}>{t('versions:cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={wanted === '' || wrong !== null} onPress={() => void keep()}>
            {t('versions:keep')}
          </TextButton>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <Field
          label={t('versions:nameField')}
          value={name}
          onChange={setName}
          hint={t('versions:nameHint')}
          error={wrong}
          first
        />
      </form>
    </ModalDialog>
  )
}

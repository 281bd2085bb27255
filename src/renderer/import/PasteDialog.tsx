import { useState } from 'react'
import type { ClipboardEvent, DragEvent } from 'react'
import { Label, Text, TextArea, TextField } from 'react-aria-components'
import { t } from '#text/text.ts'
import { closeDialog } from '../shell/dialogs.ts'
import { importText } from './import-actions.ts'
import { TextButton } from '../ui/controls.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { useFocusOnOpen } from '../ui/use-focus-on-open.ts'
import { pastedPage } from './pasted-page.ts'

/**
 * Imports text that was copied from somewhere. Of a web page or a document the formatting is taken along; what is missing (title, authors, date)
 * is asked for in the review that follows.
 */
export function PasteDialog() {
  const [text, setText] = useState('')
  const [page, setPage] = useState<string | null>(null)
  const area = useFocusOnOpen<HTMLTextAreaElement>()

  const take = (event: ClipboardEvent<HTMLTextAreaElement> | DragEvent<HTMLTextAreaElement>, data: DataTransfer): void => {
    const whole = event.currentTarget.selectionEnd - event.currentTarget.selectionStart === text.length
    const html = whole ? pastedPage(data.getData('text/html')) : null
    if (html === null) return
    event.preventDefault()
    setPage(html)
    setText(data.getData('text/plain'))
  }
  const start = async (): Promise<void> => {
    const batch = await importText(page === null ? t('importing:paste.plainName') : t('importing:paste.pageName'), page ?? text)
    if (batch) closeDialog()
  }
  return (
    <ModalDialog
      title={t('importing:paste.title')}
      lead={t('importing:paste.lead')}
      width={640}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('importing:cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={text.trim() === ''} onPress={() => void start()}>
            {t('importing:paste.import')}
          </TextButton>
        </>
      }
    >
      <TextField
        className="field"
        value={text}
        onChange={(value) => {
          setText(value)
          setPage(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '') void start()
          else event.continuePropagation()
        }}
      >
        <Label className="field-label">{t('importing:paste.text')}</Label>
        <TextArea
          ref={area}
          className="input"
          rows={16}
          dir="auto"
          onPaste={(event) => take(event, event.clipboardData)}
          onDrop={(event) => take(event, event.dataTransfer)}
        />
        <Text slot="description" className="field-hint">
          {page === null ? t('importing:paste.formatComes') : t('importing:paste.formatIsHere')}
        </Text>
      </TextField>
    </ModalDialog>
  )
}

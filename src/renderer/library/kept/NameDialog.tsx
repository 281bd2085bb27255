import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { fold } from '#core/fold.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { TextButton } from '../../ui/controls.tsx'
import { Field } from '../../ui/Field.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'

type Properties = {
  title: string
  lead?: ReactNode
  start: string
  /** Names that others have. */
  taken: readonly string[]
  /** What the button that keeps the name says. */
  act: string
  /** Whether it could be done, after which the dialog closes. */
  onName: (name: string) => Promise<boolean>
}

/** Asks for a name that nothing else of its kind has; Enter takes it. */
export function NameDialog({ title, lead, start, taken, act, onName }: Properties) {
  const [written, setWritten] = useState(start)
  const underWay = useRef(false)
  const name = written.trim()
  const isTaken = name !== start && taken.some((other) => fold(other) === fold(name))
  const isValid = name !== '' && !isTaken
  const submit = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault()
    // Pressed twice it is done once.
    if (!isValid || underWay.current) return
    underWay.current = true
    try {
      if (await onName(name)) closeDialog()
    } finally {
      underWay.current = false
    }
  }
  return (
    <ModalDialog
      title={title}
      {...(lead === undefined ? {} : { lead })}
      width={460}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('kept:cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={!isValid} onPress={() => void submit()}>
            {act}
          </TextButton>
        </>
      }
    >
      <form onSubmit={(event) => void submit(event)}>
        <Field
          label={t('kept:name')}
          value={written}
          onChange={setWritten}
          error={isTaken ? t('kept:taken') : null}
          first
          required
        />
      </form>
    </ModalDialog>
  )
}

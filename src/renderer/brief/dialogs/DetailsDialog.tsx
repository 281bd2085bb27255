import { useState } from 'react'
import { PartialDate } from '#core/article.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { namesOf } from '#renderer/ui/names.ts'
import { ThemeChecks } from '#renderer/ui/ThemeChecks.tsx'
import { useContent, useSession } from '../session/use-session.ts'

/** What stands in the title block, and the themes whose excerpts are offered. */
export function DetailsDialog({ onClose }: { onClose: () => void }) {
  const session = useSession()
  const content = useContent()
  const [form, setForm] = useState({
    title: content.title,
    authors: content.authors.join('; '),
    marking: content.marking,
    date: content.date,
    themes: content.themes,
  })
  const set = (field: 'title' | 'authors' | 'marking' | 'date') => (value: string) =>
    setForm((previous) => ({ ...previous, [field]: value }))
  const titleError = form.title.trim() === '' ? 'A brief needs a title.' : null
  const dateError = PartialDate.safeParse(form.date.trim()).success
    ? null
    : 'Write a year, a month or a day: 2022, 2022-01 or 2022-01-14.'
  const save = (): void => {
    session.edit((before) => ({
      ...before,
      title: form.title.trim(),
      authors: namesOf(form.authors),
      marking: form.marking.trim(),
      date: form.date.trim(),
      themes: form.themes,
    }))
    onClose()
  }
  return (
    <ModalDialog
      title="About this brief"
      onClose={onClose}
      actions={
        <>
          <TextButton onPress={onClose}>Cancel</TextButton>
          <TextButton tone="primary" isDisabled={titleError !== null || dateError !== null} onPress={save}>
            Save
          </TextButton>
        </>
      }
    >
      <Field label="Title" value={form.title} onChange={set('title')} error={titleError} first required />
      <Field label="Authors" value={form.authors} onChange={set('authors')} hint="Several names are separated by semicolons." />
      <div className="field-row">
        <Field
          label="Marking"
          value={form.marking}
          onChange={set('marking')}
          hint="Printed in header and footer; may stay empty."
        />
        <Field label="Date" value={form.date} onChange={set('date')} error={dateError} />
      </div>
      <ThemeChecks chosen={form.themes} onChange={(themes) => setForm((previous) => ({ ...previous, themes }))} />
    </ModalDialog>
  )
}

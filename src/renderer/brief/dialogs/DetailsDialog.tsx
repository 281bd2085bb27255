import { useState } from 'react'
import { PartialDate } from '#core/article.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { namesOf } from '#renderer/ui/names.ts'
import { ThemeChecks } from '#renderer/ui/ThemeChecks.tsx'
import { t } from '#text/text.ts'
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
  const titleError = form.title.trim() === '' ? t('brief:form.titleNeeded') : null
  const dateError = PartialDate.safeParse(form.date.trim()).success ? null : t('brief:form.dateForm')
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
      title={t('brief:form.about')}
      onClose={onClose}
      actions={
        <>
          <TextButton onPress={onClose}>{t('brief:cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={titleError !== null || dateError !== null} onPress={save}>
            {t('brief:save')}
          </TextButton>
        </>
      }
    >
      <Field label={t('brief:form.title')} value={form.title} onChange={set('title')} error={titleError} first required />
      <Field label={t('brief:form.authors')} value={form.authors} onChange={set('authors')} hint={t('brief:form.authorsHint')} />
      <div className="field-row">
        <Field
          label={t('brief:form.marking')}
          value={form.marking}
          onChange={set('marking')}
          hint={t('brief:form.markingHint')}
        />
        <Field label={t('brief:form.date')} value={form.date} onChange={set('date')} error={dateError} />
      </div>
      <ThemeChecks chosen={form.themes} onChange={(themes) => setForm((previous) => ({ ...previous, themes }))} />
    </ModalDialog>
  )
}

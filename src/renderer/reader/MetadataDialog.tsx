import { useState } from 'react'
import type { ArticleView } from '#contract/views.ts'
import { PartialDate } from '#core/article.ts'
import { closeDialog } from '../shell/dialogs.ts'
import { act } from '../ui/act.ts'
import { TextButton } from '../ui/controls.tsx'
import { Field } from '../ui/Field.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { namesOf } from '../ui/names.ts'
import { refresh, useCall } from '../ui/queries.ts'

/** Corrects what is known about an article; citations follow. The source file is not touched. */
export function MetadataDialog({ id }: { id: string }) {
  const { data } = useCall('articles.get', { id })
  return data ? <MetadataForm article={data} /> : null
}

function MetadataForm({ article }: { article: ArticleView }) {
  const [form, setForm] = useState({
    title: article.title,
    standfirst: article.standfirst ?? '',
    authors: article.authors.join('; '),
    publication: article.publication ?? '',
    date: article.date ?? '',
    url: article.url ?? '',
    language: article.language ?? '',
  })
  const set = (field: keyof typeof form) => (value: string) => setForm((previous) => ({ ...previous, [field]: value }))
  const date = form.date.trim()
  const dateError =
    date === '' || PartialDate.safeParse(date).success ? null : 'Write a year, a month or a day: 2022, 2022-01 or 2022-01-14.'
  const titleError = form.title.trim() === '' && article.title.trim() !== '' ? 'An article needs a title.' : null
  const valid = dateError === null && titleError === null

  const save = async (): Promise<void> => {
    const metadata = {
      title: form.title.trim(),
      standfirst: known(form.standfirst),
      authors: namesOf(form.authors),
      publication: known(form.publication),
      date: known(form.date),
      url: known(form.url),
      language: known(form.language),
    }
    if (!(await act('articles.update', { id: article.id, metadata }))) return
    refresh(['articles'])
    closeDialog()
  }
  return (
    <ModalDialog
      title="About this article"
      lead="Citations use what stands here. The imported file itself stays as it is."
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>Cancel</TextButton>
          <TextButton tone="primary" isDisabled={!valid} onPress={() => void save()}>
            Save
          </TextButton>
        </>
      }
    >
      <Field label="Title" value={form.title} onChange={set('title')} error={titleError} placeholder="Untitled" first />
      <Field label="Standfirst" value={form.standfirst} onChange={set('standfirst')} lines={2} />
      <Field label="Authors" value={form.authors} onChange={set('authors')} hint="Several names are separated by semicolons." />
      <div className="field-row">
        <Field label="Publication" value={form.publication} onChange={set('publication')} />
        <Field
          label="Date"
          value={form.date}
          onChange={set('date')}
          error={dateError}
          hint="As precise as is known: 2022, 2022-01 or 2022-01-14"
        />
      </div>
      <div className="field-row">
        <Field label="Web address" value={form.url} onChange={set('url')} />
        <Field label="Language" value={form.language} onChange={set('language')} hint="A code such as en, ru, kk, zh or ug" />
      </div>
    </ModalDialog>
  )
}

function known(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

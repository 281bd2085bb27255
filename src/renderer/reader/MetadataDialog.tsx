import { useState } from 'react'
import type { ArticleView } from '#contract/views.ts'
import { PartialDate } from '#core/article.ts'
import type { MetadataField } from '#core/article.ts'
import { closeDialog } from '../shell/dialogs.ts'
import { act } from '../ui/act.ts'
import { AuthorKinds } from '../ui/AuthorKinds.tsx'
import { TextButton } from '../ui/controls.tsx'
import { Field } from '../ui/Field.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { namesOf } from '../ui/names.ts'
import { isDoubtful, originWords } from '../ui/origin-words.ts'
import { useCall } from '../ui/queries.ts'

/** Corrects what is known about an article; citations follow. The source file is not touched. */
export function MetadataDialog({ id }: { id: string }) {
  const { data } = useCall('articles.get', { id })
  return data ? <MetadataForm article={data} /> : null
}

function MetadataForm({ article }: { article: ArticleView }) {
  const [form, setForm] = useState(() => formOf(article))
  const [organisations, setOrganisations] = useState(article.organisations)
  const set = (field: keyof typeof form) => (value: string) => setForm((previous) => ({ ...previous, [field]: value }))
  const date = form.date.trim()
  const dateError =
    date === '' || PartialDate.safeParse(date).success ? null : 'Write a year, a month or a day: 2022, 2022-01 or 2022-01-14.'
  const titleError = form.title.trim() === '' && article.title.trim() !== '' ? 'An article needs a title.' : null
  const valid = dateError === null && titleError === null
  const authors = namesOf(form.authors)
  const remark = (field: MetadataField) => {
    if (form[field] === '') return null
    if (form[field] !== formOf(article)[field]) return { text: 'entered by you', doubtful: false }
    const origin = article.origins[field]
    return origin === undefined ? null : { text: originWords(origin), doubtful: isDoubtful(origin) }
  }
  const field = (name: MetadataField) => ({ value: form[name], onChange: set(name), remark: remark(name) })

  const save = async (): Promise<void> => {
    const metadata = {
      title: form.title.trim(),
      standfirst: known(form.standfirst),
      authors,
      publication: known(form.publication),
      date: known(form.date),
      url: known(form.url),
      language: known(form.language),
    }
    const named = organisations.filter((name) => authors.includes(name))
    if (!(await act('articles.update', { id: article.id, metadata, organisations: named }))) return
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
      <Field label="Title" {...field('title')} error={titleError} placeholder="Untitled" first />
      <Field label="Standfirst" {...field('standfirst')} lines={2} />
      <Field label="Authors" {...field('authors')} hint="Several names are separated by semicolons." />
      {authors.length > 0 && <AuthorKinds authors={authors} organisations={organisations} onChange={setOrganisations} />}
      <div className="field-row">
        <Field label="Publication" {...field('publication')} />
        <Field label="Date" {...field('date')} error={dateError} hint="2022, 2022-01 or 2022-01-14" />
      </div>
      <div className="field-row">
        <Field label="Web address" {...field('url')} />
        <Field label="Language" {...field('language')} hint="A code such as en, ru, kk, zh or ug" />
      </div>
    </ModalDialog>
  )
}

function formOf(article: ArticleView): Record<MetadataField, string> {
  return {
    title: article.title,
    standfirst: article.standfirst ?? '',
    authors: article.authors.join('; '),
    publication: article.publication ?? '',
    date: article.date ?? '',
    url: article.url ?? '',
    language: article.language ?? '',
  }
}

function known(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

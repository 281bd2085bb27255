import { useState } from 'react'
import type { ArticleView } from '#contract/views.ts'
import type { MetadataField } from '#core/article.ts'
import { typedDate } from '#core/import/typed-date.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../shell/dialogs.ts'
import { act } from '../ui/act.ts'
import { AuthorKinds } from '../ui/AuthorKinds.tsx'
import { TextButton } from '../ui/controls.tsx'
import { Field } from '../ui/Field.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { namesOf } from '../ui/names.ts'
import { isDoubtful, originWords } from '../ui/origin-words.ts'
import { useCall } from '../ui/queries.ts'
import { detailForm, detailsFrom, detailErrors } from './detail-form.ts'
import { DetailFields } from './DetailFields.tsx'
import { ReliabilityChoice } from './ReliabilityChoice.tsx'

/** Corrects what is known about an article; citations follow. The source file is not touched. */
export function MetadataDialog({ id }: { id: string }) {
  const { data } = useCall('articles.get', { id })
  return data ? <MetadataForm article={data} /> : null
}

function MetadataForm({ article }: { article: ArticleView }) {
  const [form, setForm] = useState(() => formOf(article))
  const [organisations, setOrganisations] = useState(article.organisations)
  const [details, setDetails] = useState(() => detailForm(article.details))
  const [marking, setMarking] = useState(article.marking)
  const [reliability, setReliability] = useState(article.reliability)
  const set = (field: keyof typeof form) => (value: string) => setForm((previous) => ({ ...previous, [field]: value }))
  const date = typedDate(form.date)
  const dateError = form.date.trim() === '' || date !== null ? null : t('review:fact.badDate')
  const titleError = form.title.trim() === '' && article.title.trim() !== '' ? t('reader:about.needsTitle') : null
  const wrong = detailErrors(details, date ?? '')
  const valid = dateError === null && titleError === null && wrong.until === null && wrong.accessed === null
  const authors = namesOf(form.authors)
  const remark = (field: MetadataField) => {
    if (form[field] === '') return null
    if (form[field] !== formOf(article)[field]) return { text: t('found:origin.analyst'), doubtful: false }
    const origin = article.origins[field]
    return origin === undefined ? null : { text: originWords(origin), doubtful: isDoubtful(origin) }
  }
  const field = (name: MetadataField) => ({
    label: t(`review:field.${name}`),
    value: form[name],
    onChange: set(name),
    remark: remark(name),
  })

  const save = async (): Promise<void> => {
    const metadata = {
      title: form.title.trim(),
      standfirst: known(form.standfirst),
      authors,
      publication: known(form.publication),
      date,
      url: known(form.url),
      language: known(form.language),
    }
    const named = organisations.filter((name) => authors.includes(name))
    if (
      !(await act('articles.update', { id: article.id, metadata, organisations: named, details: detailsFrom(details), marking }))
    )
      return
    const { publication } = metadata
    if (publication !== null && reliability !== article.reliability)
      if (!(await act('grades.publication', { publication, reliability }))) return
    closeDialog()
  }
  return (
    <ModalDialog
      title={t('reader:about.title')}
      lead={t('reader:about.lead')}
      onEnter={() => valid && void save()}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('reader:about.cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={!valid} onPress={() => void save()}>
            {t('reader:about.save')}
          </TextButton>
        </>
      }
    >
      <Field {...field('title')} error={titleError} placeholder={t('article:untitled')} first />
      <Field {...field('standfirst')} lines={2} />
      <Field {...field('authors')} hint={t('review:hint.authors')} />
      {authors.length > 0 && <AuthorKinds authors={authors} organisations={organisations} onChange={setOrganisations} />}
      <div className="field-row">
        <Field {...field('publication')} />
        <Field {...field('date')} error={dateError} hint={t('review:hint.date')} />
      </div>
      <div className="field-row">
        <Field {...field('url')} />
        <Field {...field('language')} hint={t('review:hint.language')} />
      </div>
      <DetailFields
        form={details}
        onChange={(name, value) => setDetails((previous) => ({ ...previous, [name]: value }))}
        errors={wrong}
      />
      <div className="field-row">
        <Field label={t('grades:marking.field')} value={marking} onChange={setMarking} hint={t('grades:marking.hint')} />
        {form.publication.trim() !== '' && <ReliabilityChoice value={reliability} onChange={setReliability} />}
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

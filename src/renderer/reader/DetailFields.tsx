import { type DetailField, LONGEST_DETAIL, Season, SourceKind } from '#core/source-details.ts'
import { t } from '#text/text.ts'
import { ChoiceField } from '../ui/ChoiceField.tsx'
import { Field } from '../ui/Field.tsx'
import { kindName, seasonName } from '../ui/detail-words.ts'
import type { DetailErrors, DetailForm } from './detail-form.ts'
import './detail-fields.css'

type Properties = {
  form: DetailForm
  onChange: (field: DetailField, value: string) => void
  /** Why the days are not acceptable. */
  errors: DetailErrors
}

/** What a citation needs beside title, authors and date, behind a line that opens it; open from the start where some of it is known. */
export function DetailFields({ form, onChange, errors }: Properties) {
  const known = Object.values(form).some((value) => value !== '')
  const field = (name: DetailField, hint?: string) => ({
    label: t(`details:field.${name}`),
    value: form[name],
    onChange: (value: string) => onChange(name, name === 'editors' ? value : value.slice(0, LONGEST_DETAIL)),
    ...(hint === undefined ? {} : { hint }),
  })
  return (
    <details className="detail-fields" open={known || undefined}>
      <summary>{t('details:title')}</summary>
      <p className="field-hint">{t('details:hint')}</p>
      <div className="field-row">
        <ChoiceField {...field('kind')} choices={['', ...SourceKind.options].map((id) => ({ id, label: kindName(id) }))} />
        <Field {...field('editors', t('review:hint.authors'))} />
      </div>
      <div className="field-row">
        <Field {...field('volume')} />
        <Field {...field('issue')} />
      </div>
      <div className="field-row">
        <Field {...field('pages', t('details:fieldHint.pages'))} />
        <Field {...field('publisher')} />
      </div>
      <div className="field-row">
        <Field {...field('place')} />
        <ChoiceField {...field('season')} choices={['', ...Season.options].map((id) => ({ id, label: seasonName(id) }))} />
      </div>
      <div className="field-row">
        <Field {...field('until', t('details:fieldHint.until'))} error={errors.until} />
        <Field {...field('edition')} />
      </div>
      <div className="field-row">
        <Field {...field('translatedTitle', t('details:fieldHint.translatedTitle'))} />
        <Field {...field('accessed', t('details:fieldHint.accessed'))} error={errors.accessed} />
      </div>
    </details>
  )
}

import { useState } from 'react'
import { typedDate } from '#core/import/typed-date.ts'
import { USUAL_SCALE } from '#core/brief/likelihood-scale.ts'
import { changeThemes, partsOfTheme } from '#core/brief/outline/change-themes.ts'
import { saidFields } from '#core/brief/said-fields.ts'
import type { Template } from '#core/template.ts'
import { NO_CITATION_SETTINGS, type CitationSettings } from '#core/cite/citation-settings.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MarkingField } from '#renderer/ui/MarkingField.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { namesOf } from '#renderer/ui/names.ts'
import { ThemeChecks } from '#renderer/ui/ThemeChecks.tsx'
import { useThemes } from '#renderer/ui/themes.ts'
import { counted } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { liveWords } from '../session/live-words.ts'
import { newId } from '../session/new-id.ts'
import { useContent, useSession } from '../session/use-session.ts'
import { CitationChoices } from './CitationChoices.tsx'
import { HouseStyleChoice } from './HouseStyleChoice.tsx'
import { LanguageField } from './LanguageField.tsx'
import { LikelihoodField } from './LikelihoodField.tsx'
import { TemplateFields } from './TemplateFields.tsx'

type Properties = { template: Template | null; onClose: () => void }

/** What stands in the title block and in the fields of the template, how the brief cites, and the themes: each with its part, and its excerpts offered. */
export function DetailsDialog({ template, onClose }: Properties) {
  const session = useSession()
  const content = useContent()
  const [form, setForm] = useState({
    title: content.title,
    authors: content.authors.join('; '),
    marking: content.marking,
    date: content.date,
    language: content.language,
    fields: content.fields ?? {},
    themes: content.themes,
    citation: content.citation ?? NO_CITATION_SETTINGS,
    likelihood: content.likelihood ?? USUAL_SCALE,
    houseStyle: content.houseStyle ?? null,
  })
  const themes = useThemes()
  const nameOf = (theme: string): string => themes.get(theme)?.name ?? theme
  const set = (field: 'title' | 'authors' | 'marking' | 'date') => (value: string) =>
    setForm((previous) => ({ ...previous, [field]: value }))
  const titleError = form.title.trim() === '' ? t('brief:form.titleNeeded') : null
  const dateError = typedDate(form.date) !== null ? null : t('brief:form.dateForm')
  const canSave = titleError === null && dateError === null
  const going = content.themes
    .filter((theme) => !form.themes.includes(theme))
    .flatMap((theme) => partsOfTheme(content, theme))
    .map((part) => ({ id: part.id, title: part.title, words: liveWords([part], content.language) }))
  const save = (): void => {
    session.edit(({ fields: _fields, houseStyle: _houseStyle, ...before }) => ({
      ...changeThemes(before, template, form.themes, { nameOf, newId }),
      ...saidFields(form.fields),
      title: form.title.trim(),
      authors: namesOf(form.authors),
      marking: form.marking.trim(),
      date: typedDate(form.date) ?? form.date.trim(),
      language: form.language,
      ...(before.citation === undefined && isUnset(form.citation) ? {} : { citation: form.citation }),
      ...(before.likelihood === undefined && form.likelihood === USUAL_SCALE ? {} : { likelihood: form.likelihood }),
      ...(form.houseStyle === null ? {} : { houseStyle: form.houseStyle }),
    }))
    onClose()
  }
  return (
    <ModalDialog
      title={t('brief:form.about')}
      onEnter={() => canSave && save()}
      onClose={onClose}
      actions={
        <>
          <TextButton onPress={onClose}>{t('brief:cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={!canSave} onPress={save}>
            {t('brief:save')}
          </TextButton>
        </>
      }
    >
      <Field label={t('brief:form.title')} value={form.title} onChange={set('title')} error={titleError} first required />
      <Field label={t('brief:form.authors')} value={form.authors} onChange={set('authors')} hint={t('brief:form.authorsHint')} />
      <div className="field-row">
        <MarkingField value={form.marking} onChange={set('marking')} />
        <Field label={t('brief:form.date')} value={form.date} onChange={set('date')} error={dateError} />
      </div>
      <LanguageField
        value={form.language}
        own={content.language}
        onChange={(language) => setForm((previous) => ({ ...previous, language }))}
      />
      <CitationChoices
        value={form.citation}
        templateStyle={template?.citationStyle}
        onChange={(citation) => setForm((previous) => ({ ...previous, citation }))}
      />
      <LikelihoodField
        template={template}
        value={form.likelihood}
        onChange={(likelihood) => setForm((previous) => ({ ...previous, likelihood }))}
      />
      <HouseStyleChoice value={form.houseStyle} onChange={(houseStyle) => setForm((previous) => ({ ...previous, houseStyle }))} />
      <TemplateFields
        template={template}
        said={form.fields}
        onChange={(fields) => setForm((previous) => ({ ...previous, fields }))}
      />
      <ThemeChecks chosen={form.themes} onChange={(chosen) => setForm((previous) => ({ ...previous, themes: chosen }))} />
      {going.map(({ id, title, words }) => (
        <output key={id} className="field-hint">
          {t('brief:form.goes', { title, words: counted(words, 'word') })}
        </output>
      ))}
    </ModalDialog>
  )
}

function isUnset({ style, locale }: CitationSettings): boolean {
  return style === null && locale === null
}

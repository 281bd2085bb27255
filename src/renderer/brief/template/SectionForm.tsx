import { changeSection } from '#core/brief/edit-template.ts'
import { DRAFT_PARTS, SECTION_KINDS, SECTION_ROLES, type TemplateSection } from '#core/template-section.ts'
import { Check } from '#renderer/ui/Check.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { t } from '#text/text.ts'
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx'
import type { Editing } from './editing.ts'
import { NumberField } from './NumberField.tsx'
import { SectionRules } from './SectionRules.tsx'
import { StartForm } from './StartForm.tsx'

/** Changes of one section; one that is given as undefined is taken back. */
export type SectionChanges = { [K in keyof TemplateSection]?: TemplateSection[K] | undefined }

const NONE = 'none'
const ROLES = [NONE, ...SECTION_ROLES] as const
const DRAFTS = [NONE, ...DRAFT_PARTS] as const

/** What a section of a template is called, what belongs there, and what is asked of it. */
export function SectionForm({ at, ...editing }: Editing & { at: number }) {
  const { template, change, errorAt } = editing
  const section = template.sections[at]
  if (section === undefined) return null
  const put = (changes: SectionChanges, what: string | null): void =>
    change(changeSection(template, at, changes), what === null ? null : `sections.${at}.${what}`)
  const error = (field: keyof TemplateSection): string | null => errorAt('sections', at, field)
  const others = template.sections.filter(({ id, kind }) => id !== section.id && kind !== 'sources')
  const counts = section.kind !== 'sources'
  return (
    <>
      <div className="field-row">
        <Field
          label={t('editor:section.title')}
          value={section.title}
          onChange={(title) => put({ title }, 'title')}
          error={error('title')}
          required
        />
        <Field
          label={t('editor:section.id')}
          value={section.id}
          onChange={(id) => put({ id }, 'id')}
          hint={t('editor:section.idHint')}
          error={error('id')}
        />
      </div>
      <Field
        label={t('editor:section.guidance')}
        value={section.guidance}
        onChange={(guidance) => put({ guidance }, 'guidance')}
        lines={3}
        hint={t('editor:section.guidanceHint')}
      />
      <div className="field-row">
        <ChoiceField
          label={t('editor:section.kind')}
          value={section.kind}
          choices={SECTION_KINDS.map((id) => ({ id, label: t(`editor:kinds.${id}`) }))}
          onChange={(kind) => put(kind === 'by-theme' ? { kind } : { kind, perTheme: false }, null)}
          error={error('kind')}
        />
        {counts && (
          <NumberField
            label={t('editor:section.words')}
            value={section.words}
            onChange={(words) => put({ words }, 'words')}
            hint={t('editor:section.wordsHint')}
            error={error('words')}
          />
        )}
      </div>
      {(section.kind === 'by-theme' || section.perTheme) && (
        <Check isSelected={section.perTheme} onChange={(perTheme) => put({ perTheme }, null)}>
          {t('editor:section.perTheme')}
        </Check>
      )}
      <Check isSelected={section.required} onChange={(required) => put({ required }, null)}>
        {t('editor:section.required')}
      </Check>
      {counts && (
        <>
          <div className="field-row">
            <ChoiceField
              label={t('editor:section.role')}
              value={section.role ?? NONE}
              choices={ROLES.map((id) => ({ id, label: t(`editor:roles.${id}`) }))}
              onChange={(role) => put({ role: role === NONE ? undefined : role }, null)}
            />
            <ChoiceField
              label={t('editor:section.draft')}
              value={section.draft ?? NONE}
              choices={DRAFTS.map((id) => ({ id, label: t(`editor:drafts.${id}`) }))}
              onChange={(draft) => put({ draft: draft === NONE ? undefined : draft }, null)}
            />
          </div>
          <ChoiceField
            label={t('editor:section.merges')}
            value={section.mergesInto ?? ''}
            choices={[{ id: '', label: t('editor:section.mergesNot') }, ...others.map(({ id, title }) => ({ id, label: title }))]}
            onChange={(into) => put({ mergesInto: into === '' ? undefined : into }, null)}
            error={error('mergesInto')}
          />
          <SectionRules section={section} put={put} error={error} />
          <StartForm section={section} put={put} error={error('start')} />
        </>
      )}
    </>
  )
}

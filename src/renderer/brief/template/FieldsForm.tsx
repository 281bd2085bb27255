import { Plus, Trash2 } from 'lucide-react'
import type { TemplateField } from '#core/template.ts'
import { Check } from '#renderer/ui/Check.tsx'
import { IconButton, TextButton } from '#renderer/ui/controls.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { t } from '#text/text.ts'
import { ChoiceField } from '#renderer/ui/ChoiceField.tsx'
import type { Editing } from './editing.ts'

const PLACES = ['top', 'end'] as const

/** The facts that a brief in this template is asked for at its start. */
export function FieldsForm({ template, change, errorAt }: Editing) {
  const { fields } = template
  const put = (all: TemplateField[], what: string | null): void => change({ ...template, fields: all }, what)
  const add = (): void => {
    let number = fields.length + 1
    while (fields.some(({ id }) => id === `field-${number}`)) number += 1
    put([...fields, { id: `field-${number}`, title: t('editor:fields.new'), hint: '', required: true, place: 'top' }], null)
  }
  return (
    <>
      <p className="muted">{fields.length === 0 ? t('editor:fields.none') : t('editor:fields.about')}</p>
      {fields.map((field, index) => {
        const set = (changes: Partial<TemplateField>, what: string | null): void =>
          put(fields.with(index, { ...field, ...changes }), what === null ? null : `fields.${index}.${what}`)
        return (
          <fieldset key={index} className="editor-card" aria-label={field.title}>
            <div className="field-row">
              <Field
                label={t('editor:fields.title')}
                value={field.title}
                onChange={(title) => set({ title }, 'title')}
                error={errorAt('fields', index, 'title')}
              />
              <Field
                label={t('editor:fields.id')}
                value={field.id}
                onChange={(id) => set({ id }, 'id')}
                error={errorAt('fields', index, 'id')}
              />
            </div>
            <Field label={t('editor:fields.hint')} value={field.hint} onChange={(hint) => set({ hint }, 'hint')} />
            <div className="editor-line">
              <Check isSelected={field.required} onChange={(required) => set({ required }, null)}>
                {t('editor:fields.required')}
              </Check>
              <ChoiceField
                label={t('editor:fields.place')}
                value={field.place}
                choices={PLACES.map((id) => ({ id, label: t(`editor:fields.places.${id}`) }))}
                onChange={(place) => set({ place }, null)}
              />
              <IconButton
                icon={Trash2}
                label={t('editor:fields.remove', { title: field.title })}
                onPress={() => put(fields.toSpliced(index, 1), null)}
              />
            </div>
          </fieldset>
        )
      })}
      <div>
        <TextButton onPress={add}>
          <Plus size={14} aria-hidden /> {t('editor:fields.add')}
        </TextButton>
      </div>
    </>
  )
}

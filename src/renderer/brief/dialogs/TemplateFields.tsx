import type { Template } from '#core/template.ts'
import { Field } from '#renderer/ui/Field.tsx'

type Said = Readonly<Record<string, string>>
type Properties = { template: Pick<Template, 'fields'> | null; said: Said; onChange: (said: Said) => void }

/** What the template asks for beside title and authors, each with its hint; nothing where it asks for nothing. */
export function TemplateFields({ template, said, onChange }: Properties) {
  return (template?.fields ?? []).map(({ id, title, hint }) => (
    <Field
      key={id}
      label={title}
      value={said[id] ?? ''}
      onChange={(value) => onChange({ ...said, [id]: value })}
      {...(hint === '' ? {} : { hint })}
    />
  ))
}

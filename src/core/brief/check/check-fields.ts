import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'

/** Fields that the template asks for at the start and nobody filled in. */
export function checkFields({ fields = {} }: BriefContent, template: Template): Finding[] {
  return template.fields
    .filter(({ id, required }) => required && (fields[id] ?? '').trim() === '')
    .map(({ title, hint }) => finding('empty-field', null, null, t('gate:emptyField', { title, hint }).trim()))
}

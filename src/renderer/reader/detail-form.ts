import { typedDate } from '#core/import/typed-date.ts'
import { DETAIL_FIELDS, type DetailField, detailText, knownDetails, type SourceDetails } from '#core/source-details.ts'
import { t } from '#text/text.ts'
import { namesOf } from '../ui/names.ts'

/** What stands in the fields of a form, each in one line. */
export type DetailForm = Record<DetailField, string>

export function detailForm(details: SourceDetails): DetailForm {
  const form = {} as DetailForm
  for (const field of DETAIL_FIELDS) form[field] = detailText(details, field)
  return form
}

/** The details that a form holds; what is left empty is not known. */
export function detailsFrom(form: DetailForm): SourceDetails {
  return knownDetails({ ...form, until: typedDate(form.until) ?? form.until, editors: namesOf(form.editors) })
}

/** Why the last day of a form does not fit that date; null where it does. */
export function untilError({ until }: DetailForm, date: string): string | null {
  const last = typedDate(until)
  return until.trim() === '' || (last !== null && last >= date.trim()) ? null : t('details:badUntil')
}

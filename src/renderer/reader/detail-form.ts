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
  return knownDetails({ ...form, until: dayOf(form.until), accessed: dayOf(form.accessed), editors: namesOf(form.editors) })
}

const dayOf = (typed: string): string => typedDate(typed) ?? typed

/** Why a day of a form is not acceptable; null where it is. */
export type DetailErrors = { until: string | null; accessed: string | null }

/** What is wrong with the days of a form of a source with that date: its last day cannot be before. */
export function detailErrors({ until, accessed }: DetailForm, date: string): DetailErrors {
  const last = typedDate(until)
  return {
    until: until.trim() === '' || (last !== null && last >= date.trim()) ? null : t('details:badUntil'),
    accessed: accessed.trim() === '' || typedDate(accessed) !== null ? null : t('details:badAccessed'),
  }
}

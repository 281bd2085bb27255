import { t } from '#text/text.ts'
import { DETAIL_FIELDS, detailText, type SourceDetails } from './source-details.ts'

/** What is known, field by field, in one line; '' for nothing. */
export function detailsInWords(details: SourceDetails): string {
  return DETAIL_FIELDS.flatMap((field) => {
    const value =
      field === 'kind' && details.kind !== undefined
        ? t(`details:kind.${details.kind}`)
        : field === 'season' && details.season !== undefined
          ? t(`details:season.${details.season}`)
          : detailText(details, field)
    return value === '' ? [] : [t('details:said', { field: t(`details:field.${field}`), value })]
  }).join('; ')
}

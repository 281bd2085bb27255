import { detailText, Season, SourceKind, type DetailField, type SourceDetails } from '#core/source-details.ts'
import { t } from '#text/text.ts'

/** A detail of a source as people read it; '' where it is not known. */
export function detailWords(details: SourceDetails, field: DetailField): string {
  const text = detailText(details, field)
  if (text === '') return ''
  if (field === 'kind') return kindName(text)
  return field === 'season' ? seasonName(text) : text
}

export function kindName(id: string): string {
  return t(`details:kind.${SourceKind.safeParse(id).data ?? 'none'}`)
}

export function seasonName(id: string): string {
  return t(`details:season.${Season.safeParse(id).data ?? 'none'}`)
}

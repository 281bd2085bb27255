import type { MetadataField } from '#core/article.ts'

const FIELDS: Record<MetadataField, string> = {
  title: 'Title',
  standfirst: 'Standfirst',
  authors: 'Authors',
  publication: 'Publication',
  date: 'Date',
  url: 'Web address',
  language: 'Language',
}

/** What a field is called on screen. */
export function fieldName(field: MetadataField): string {
  return FIELDS[field]
}

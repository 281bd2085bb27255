import type { ArticleMetadata, MetadataField } from '#core/article.ts'
import { typedDate } from '#core/import/typed-date.ts'
import { t } from '#text/text.ts'
import { namesOf } from '../ui/names.ts'

/** A field of an article's metadata as people edit it; empty for what is not known. */
export function factText(metadata: ArticleMetadata, field: MetadataField): string {
  return field === 'authors' ? metadata.authors.join('; ') : (metadata[field] ?? '')
}

/** The field's value that a text stands for. */
export function factFrom(field: MetadataField, text: string): Partial<ArticleMetadata> {
  const typed = text.replace(/\s+/g, ' ').trim()
  if (field === 'title') return { title: typed }
  if (field === 'authors') return { authors: namesOf(typed) }
  if (field === 'date') return { date: typedDate(typed) }
  return { [field]: typed === '' ? null : typed }
}

/** Why a text cannot be taken for the field, or null. */
export function factError(field: MetadataField, text: string): string | null {
  if (field !== 'date' || text.trim() === '' || typedDate(text) !== null) return null
  return t('review:fact.badDate')
}

import type { MetadataField } from '#core/article.ts'
import { t } from '#text/text.ts'

/** What a field is called on screen. */
export function fieldName(field: MetadataField): string {
  return t(`review:field.${field}`)
}

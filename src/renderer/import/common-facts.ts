import type { ArticleMetadata, MetadataField } from '#core/article.ts'
import { factText } from './fact-text.ts'

/** The facts that can be the same for several articles, in the order of the form. */
export const COMMON: readonly MetadataField[] = ['authors', 'publication', 'date', 'language']

/** Of each of those facts what all the articles have in common; null where they differ. */
export function commonFacts(articles: readonly ArticleMetadata[]): Map<MetadataField, string | null> {
  const [first, ...others] = articles
  return new Map(
    COMMON.map((field) => {
      const value = first === undefined ? '' : factText(first, field)
      return [field, others.every((other) => factText(other, field) === value) ? value : null]
    }),
  )
}

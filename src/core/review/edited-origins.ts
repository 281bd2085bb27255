import { type ArticleMetadata, MetadataField, type Origins } from '../article.ts'

/** The origins of an article's facts after somebody changed some: what an analyst types is certain, what she empties comes from nowhere. */
export function editedOrigins(before: ArticleMetadata, after: ArticleMetadata, origins: Origins): Origins {
  const edited: Origins = { ...origins }
  for (const field of MetadataField.options) {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) continue
    if (after[field] === null || after[field].length === 0) delete edited[field]
    else edited[field] = { from: 'analyst', confidence: 1 }
  }
  return edited
}

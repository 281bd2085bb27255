import type { MetadataField, MetadataOrigin } from '../article.ts'
import type { KnownMetadata } from './known-metadata.ts'

type Fact = Exclude<MetadataField, 'authors'>

/** Writes down a fact and where it was found, unless it was known before: what was found first stands. */
export function learn<F extends Fact>(
  metadata: KnownMetadata,
  field: F,
  value: KnownMetadata[F] | null,
  origin: MetadataOrigin,
): void {
  const known = metadata[field]
  if (value === null || value === '' || (known !== null && known !== '')) return
  metadata[field] = value
  metadata.origins = { ...metadata.origins, [field]: origin }
}

/** Adds authors that are not named yet; the place of the first is where they come from. */
export function learnAuthors(metadata: KnownMetadata, names: readonly string[], origin: MetadataOrigin): void {
  const added = names.filter((name, index) => !metadata.authors.includes(name) && names.indexOf(name) === index)
  if (added.length === 0) return
  if (metadata.authors.length === 0) metadata.origins = { ...metadata.origins, authors: origin }
  metadata.authors = [...metadata.authors, ...added]
}

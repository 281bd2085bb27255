import type { ArticleDraft, PartialDate } from '../../article.ts'
import { isOrganisation } from '../../organisation.ts'
import type { KnownMetadata } from '../known-metadata.ts'
import { learn, learnAuthors } from '../learn.ts'
import type { RawBlock } from '../raw-block.ts'
import { frontDate } from './front-facts.ts'

/** What the properties of a document's file say; `creators` are names by their form. */
type FileFacts = { creators: readonly string[]; created: PartialDate | null }

/** The article with what its lines did not say: a date elsewhere on its front, then author and date from the file, which programs often fill in. */
export function completeArticle(
  article: ArticleDraft,
  front: readonly RawBlock[],
  { creators, created }: FileFacts,
): ArticleDraft {
  const { blocks, organisations, ...facts } = article
  const known: KnownMetadata = facts
  if (known.authors.length === 0) learnAuthors(known, creators, { from: 'file', confidence: 0.55 })
  const date = frontDate(front)
  if (date !== null) learn(known, 'date', date.date, date.origin)
  learn(known, 'date', created, { from: 'file', confidence: 0.3 })
  const named = organisations ?? known.authors.filter(isOrganisation)
  return { ...known, ...(named.length > 0 && { organisations: named }), blocks }
}

import { articleText, containment, NEAR_DUPLICATE, similarity } from '#core/near-duplicate.ts'
import { readBody, textHash } from '#store/article-body.ts'
import type { ReadableDB } from '#store/database.ts'
import { findByTextHash, findByUrl } from '#store/duplicates.ts'
import { nearCandidates } from '#store/near-duplicates.ts'
import type { ReadArticle } from './import-sink.ts'

/** Candidates whose whole text is compared, the likeliest first; a library rarely holds more copies of one article. */
const MOST_COMPARED = 8
/** Two articles under one address are versions of one article from this containment on; below it the address is that of a page that changes. */
const SAME_ADDRESS = 0.2

/**
 * The article of the library that this one repeats: the same text, a version under the same address, or a text that shares most of its five-word
 * runs (similarity 0–1, the shorter text's share). Null for a new article. `except` are articles that came from the same file.
 */
export function findDuplicate(
  db: ReadableDB,
  { draft, fingerprint }: Pick<ReadArticle, 'draft' | 'fingerprint'>,
  except: ReadonlySet<number>,
): { id: number; similarity: number } | null {
  const identical = findByTextHash(db, textHash(draft.blocks)).find(({ id }) => !except.has(id))
  if (identical !== undefined) return { id: identical.id, similarity: 1 }

  const text = articleText(draft.blocks)
  const share = (article: number): number => containment(text, articleText(readBody(db, article)?.blocks ?? []))
  const sameAddress = draft.url === null ? [] : findByUrl(db, draft.url).map(({ id }) => ({ id, least: SAME_ADDRESS }))
  const similar = nearCandidates(db, fingerprint.bands)
    .map(({ article, signature }) => ({ id: article, likeness: similarity(fingerprint, { signature }) }))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_COMPARED)
    .map(({ id }) => ({ id, least: NEAR_DUPLICATE }))

  const found = [...sameAddress, ...similar]
    .filter(({ id }) => !except.has(id))
    .map(({ id, least }) => ({ id, least, similarity: share(id) }))
    .filter((candidate) => candidate.similarity >= candidate.least)
    .toSorted((a, b) => b.similarity - a.similarity)[0]
  return found === undefined ? null : { id: found.id, similarity: Math.round(found.similarity * 100) / 100 }
}

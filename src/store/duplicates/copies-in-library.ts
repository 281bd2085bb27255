import { NEAR_DUPLICATE, bandsOf, similarity } from '#core/near-duplicate.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { nearCandidates, toSignature } from './near-duplicates.ts'

/** Of articles outside the trash those that nearly repeat another, and which: the oldest of them, or the one that came first. By what the library keeps, no text is read. */
export function copiesInLibrary(db: ReadableDB): Map<number, number> {
  const rows = statement<{ id: number; signature: Buffer }>(
    db,
    `SELECT a.id, f.signature FROM article a JOIN fingerprint f ON f.article_id = a.id WHERE a.deleted_at IS NULL
      ORDER BY coalesce(a.date, '9999'), a.id`,
  ).all()
  const place = new Map(rows.map(({ id }, index) => [id, index]))
  const copies = new Map<number, number>()
  for (const { id, signature: bytes } of rows) {
    const signature = toSignature(bytes)
    const before = nearCandidates(db, bandsOf(signature))
      .filter(({ article }) => !copies.has(article) && (place.get(article) ?? Infinity) < (place.get(id) ?? 0))
      .filter((other) => similarity(other, { signature }) >= NEAR_DUPLICATE)
      .toSorted((one, other) => (place.get(one.article) ?? 0) - (place.get(other.article) ?? 0))
    if (before[0] !== undefined) copies.set(id, before[0].article)
  }
  return copies
}

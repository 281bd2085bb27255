import { NEAR_DUPLICATE } from '#core/near-duplicate.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { FirstAlike } from './first-alike.ts'
import { toSignature } from './near-duplicates.ts'

/** Of some articles those that nearly repeat another of them, and which: the one that is older, or came first. By what the library keeps, no text is read. */
export function copiesAmong(db: ReadableDB, articles: readonly number[]): Map<string, string> {
  const rows = statement<{ id: number; date: string | null; signature: Buffer }>(
    db,
    `SELECT a.id, a.date, f.signature FROM article a JOIN fingerprint f ON f.article_id = a.id
      WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY coalesce(a.date, '9999'), a.id`,
  ).all(JSON.stringify([...new Set(articles)]))
  const originals = new FirstAlike<{ id: number; signature: Uint32Array }>()
  const copies = new Map<string, string>()
  for (const { id, signature: bytes } of rows) {
    const signature = toSignature(bytes)
    const original = originals.find({ signature }, NEAR_DUPLICATE)
    if (original) copies.set(String(id), String(original.id))
    else originals.add({ id, signature })
  }
  return copies
}

import { bandsOf, type Fingerprint } from '#core/near-duplicate.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'

/** An article outside the trash that shares bands; `shared` is how many. */
export type NearCandidate = { article: number; signature: Uint32Array; shared: number }

/** Articles that are looked at for each band, the oldest: thousands of letters with one long footer share its bands. */
const MOST_IN_BAND = 64

/** Keeps the fingerprint of an article that has none yet. */
export function saveFingerprint(db: WritableDB, article: number, { signature, bands }: Fingerprint): void {
  const bytes = Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength)
  statement(db, 'INSERT INTO fingerprint (article_id, signature) VALUES (?, ?)').run(article, bytes)
  const insert = statement(db, 'INSERT OR IGNORE INTO fingerprint_band (band, article_id) VALUES (?, ?)')
  for (const band of bands) insert.run(band, article)
}

/** The same for an article whose text has changed. */
export function replaceFingerprint(db: WritableDB, article: number, changed: Fingerprint): void {
  forgetFingerprint(db, article)
  saveFingerprint(db, article, changed)
}

/** Takes away the fingerprint of an article, whose text changes or which goes; its bands are found by what it is, not by a pass over all. */
export function forgetFingerprint(db: WritableDB, article: number): void {
  const old = statement<{ signature: Buffer }>(db, 'SELECT signature FROM fingerprint WHERE article_id = ?').get(article)
  if (old === undefined) return
  const sweep = statement(db, 'DELETE FROM fingerprint_band WHERE band = ? AND article_id = ?')
  for (const band of bandsOf(toSignature(old.signature))) sweep.run(band, article)
  statement(db, 'DELETE FROM fingerprint WHERE article_id = ?').run(article)
}

/** Articles that share at least one band, those that share most first, `limit` at most; core's `similarity` and `containment` decide. */
export function nearCandidates(db: ReadableDB, bands: readonly number[], limit = 50): NearCandidate[] {
  // One statement for all bands: 32 of them took a millisecond for each file of an import.
  const rows = statement<{ article: number; shared: number; signature: Buffer }>(
    db,
    `SELECT n.article, n.shared, f.signature FROM (
      SELECT b.article_id AS article, count(*) AS shared FROM json_each(?) j CROSS JOIN fingerprint_band b ON b.band = j.value
          AND b.article_id <= coalesce(
            (SELECT o.article_id FROM fingerprint_band o WHERE o.band = j.value ORDER BY o.article_id LIMIT 1 OFFSET ${MOST_IN_BAND - 1}),
            ${Number.MAX_SAFE_INTEGER})
        JOIN article a ON a.id = b.article_id WHERE a.deleted_at IS NULL GROUP BY b.article_id ORDER BY shared DESC, article LIMIT ?
    ) n JOIN fingerprint f ON f.article_id = n.article ORDER BY n.shared DESC, n.article`,
  ).all(JSON.stringify(bands), limit)
  return rows.map((row) => ({ ...row, signature: toSignature(row.signature) }))
}

/** A copy, since SQLite's buffer need not stand at a multiple of four. Little-endian, as every machine we run on is. */
export function toSignature(bytes: Buffer): Uint32Array {
  return new Uint32Array(new Uint8Array(bytes).buffer)
}

import { bandsOf, type Fingerprint } from '#core/near-duplicate.ts'
import { statement, type ReadableDB, type WritableDB } from './database.ts'

/** An article outside the trash that shares bands; `shared` is how many. */
export type NearCandidate = { article: number; signature: Uint32Array; shared: number }

/** Keeps the fingerprint of an article that has none yet. */
export function saveFingerprint(db: WritableDB, article: number, { signature, bands }: Fingerprint): void {
  const bytes = Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength)
  statement(db, 'INSERT INTO fingerprint (article_id, signature) VALUES (?, ?)').run(article, bytes)
  const insert = statement(db, 'INSERT OR IGNORE INTO fingerprint_band (band, article_id) VALUES (?, ?)')
  for (const band of bands) insert.run(band, article)
}

/** The same for an article whose text has changed. */
export function replaceFingerprint(db: WritableDB, article: number, changed: Fingerprint): void {
  const old = statement<{ signature: Buffer }>(db, 'SELECT signature FROM fingerprint WHERE article_id = ?').get(article)
  if (old !== undefined) {
    const sweep = statement(db, 'DELETE FROM fingerprint_band WHERE band = ? AND article_id = ?')
    for (const band of bandsOf(toSignature(old.signature))) sweep.run(band, article)
    statement(db, 'DELETE FROM fingerprint WHERE article_id = ?').run(article)
  }
  saveFingerprint(db, article, changed)
}

/** Articles that share at least one band, those that share most first, `limit` at most; core's `similarity` and `containment` decide. */
export function nearCandidates(db: ReadableDB, bands: readonly number[], limit = 50): NearCandidate[] {
  const find = statement<{ article: number }>(
    db,
    'SELECT b.article_id AS article FROM fingerprint_band b JOIN article a ON a.id = b.article_id WHERE b.band = ? AND a.deleted_at IS NULL',
  )
  const shared = new Map<number, number>()
  for (const band of bands) for (const { article } of find.all(band)) shared.set(article, (shared.get(article) ?? 0) + 1)
  const best = [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit)
  const read = statement<{ signature: Buffer }>(db, 'SELECT signature FROM fingerprint WHERE article_id = ?')
  return best.flatMap(([article, count]) => {
    const row = read.get(article)
    return row === undefined ? [] : [{ article, signature: toSignature(row.signature), shared: count }]
  })
}

/** A copy, since SQLite's buffer need not stand at a multiple of four. Little-endian, as every machine we run on is. */
function toSignature(bytes: Buffer): Uint32Array {
  return new Uint32Array(new Uint8Array(bytes).buffer)
}

/** Sweeps the bands of articles that are gone: one pass over all bands. */
export function sweepBands(db: WritableDB): void {
  statement(db, 'DELETE FROM fingerprint_band WHERE article_id NOT IN (SELECT id FROM article)').run()
}

import { statement, type ReadableDB, type WritableDB } from './database.ts'

/** A minhash signature and the keys of its bands (core's rule makes them); equal keys are compared as they are. */
export type StoredFingerprint = { signature: Uint8Array | Uint32Array; bands: readonly (bigint | number | string)[] }

/** A live article that shares a band, with its signature as bytes and whether it was a Uint32Array is the caller's to know. */
export type NearCandidate = { article: number; signature: Uint8Array; bands: number }

export function saveFingerprint(db: WritableDB, article: number, { signature, bands }: StoredFingerprint): void {
  const bytes = Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength)
  statement(db, 'INSERT OR REPLACE INTO fingerprint (article_id, signature) VALUES (?, ?)').run(article, bytes)
  statement(db, 'DELETE FROM fingerprint_band WHERE article_id = ?').run(article)
  const insert = statement(db, 'INSERT OR IGNORE INTO fingerprint_band (band, article_id) VALUES (?, ?)')
  for (const band of bands) insert.run(bandKey(band), article)
}

/** Articles outside the trash that share at least one band, those that share most first, `limit` at most. */
export function nearCandidates(db: ReadableDB, bands: StoredFingerprint['bands'], limit = 50): NearCandidate[] {
  const find = statement<{ article: number }>(
    db,
    `SELECT b.article_id AS article FROM fingerprint_band b JOIN article a ON a.id = b.article_id WHERE b.band = ? AND a.deleted_at IS NULL`,
  )
  const shared = new Map<number, number>()
  for (const band of bands) for (const { article } of find.all(bandKey(band))) shared.set(article, (shared.get(article) ?? 0) + 1)
  const best = [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit)
  const read = statement<{ signature: Buffer }>(db, 'SELECT signature FROM fingerprint WHERE article_id = ?')
  return best.flatMap(([article, count]) => {
    const row = read.get(article)
    return row === undefined ? [] : [{ article, signature: new Uint8Array(row.signature), bands: count }]
  })
}

/** SQLite integers have 64 bits with a sign, and a JavaScript number would be kept as a float. */
function bandKey(band: bigint | number | string): bigint | string {
  return typeof band === 'string' ? band : BigInt.asIntN(64, BigInt(band))
}

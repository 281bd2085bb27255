import { statement, type ReadableDB } from './database.ts'

/** An article that is in the library already, outside the trash. */
export type KnownArticle = { id: number; title: string }

const find = (db: ReadableDB, condition: string, value: unknown): KnownArticle[] =>
  statement<KnownArticle>(
    db,
    `SELECT a.id, a.title FROM article a WHERE a.deleted_at IS NULL AND ${condition} ORDER BY a.id`,
  ).all(value)

/** The articles that came out of a file with exactly these bytes (SHA-256, hexadecimal); of one that was stored several times, the first. */
export function findBySha(db: ReadableDB, sha256: string): KnownArticle[] {
  const first = `SELECT min(b.id) FROM article b WHERE b.deleted_at IS NULL AND b.source_file_id = a.source_file_id AND b.text_hash = a.text_hash`
  return find(db, `a.source_file_id = (SELECT id FROM source_file WHERE sha256 = ?) AND a.id = (${first})`, sha256)
}

export function findByUrl(db: ReadableDB, url: string): KnownArticle[] {
  return find(db, 'a.url = ?', url)
}

/** Articles whose kept text is the same to the letter; `hash` as `textHash` makes it. */
export function findByTextHash(db: ReadableDB, hash: Uint8Array): KnownArticle[] {
  return find(db, 'a.text_hash = ?', hash)
}

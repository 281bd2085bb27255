import { statement, type ReadableDB } from '../sqlite/database.ts'

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

/** Articles under the same address, however the link was written; `key` as `urlKey` makes it. */
export function findByUrlKey(db: ReadableDB, key: string): KnownArticle[] {
  return find(db, 'a.url_key = ?', key)
}

/** Articles of this title, whatever its case and accents; `key` as `titleKey` makes it. `bare`: only those without a text. */
export function findByTitleKey(db: ReadableDB, key: string, bare: boolean): KnownArticle[] {
  return find(db, bare ? 'a.title_key = ? AND a.words = 0' : 'a.title_key = ?', key)
}

/** Articles whose kept text is the same to the letter; `hash` as `textHash` makes it. */
export function findByTextHash(db: ReadableDB, hash: Uint8Array): KnownArticle[] {
  return find(db, 'a.text_hash = ?', hash)
}

import { statement, type ReadableDB } from '../sqlite/database.ts'

/** An article that is in the library already, outside the trash. */
export type KnownArticle = { id: number; title: string }

/** The oldest of them, `MOST_FOUND` at most: an import that repeats itself thousands of times would else be compared with all of itself. */
const MOST_FOUND = 16
/** Articles of one title that are looked at for those without a text. */
const MOST_LOOKED_AT = 200

const find = (db: ReadableDB, condition: string, value: unknown): KnownArticle[] =>
  statement<KnownArticle>(
    db,
    `SELECT a.id, a.title FROM article a WHERE a.deleted_at IS NULL AND ${condition} ORDER BY a.id LIMIT ${MOST_FOUND}`,
  ).all(value)

/** Whether there is one that came out of a file with exactly these bytes (SHA-256, hexadecimal). */
export function hasSha(db: ReadableDB, sha256: string): boolean {
  const found = statement(
    db,
    'SELECT 1 FROM article WHERE source_file_id = (SELECT id FROM source_file WHERE sha256 = ?) AND deleted_at IS NULL LIMIT 1',
  ).get(sha256)
  return found !== undefined
}

/** The articles that came out of a file with exactly these bytes (SHA-256, hexadecimal); of one that was stored several times, the first. */
export function findBySha(db: ReadableDB, sha256: string): KnownArticle[] {
  return statement<KnownArticle>(
    db,
    `SELECT min(a.id) AS id, a.title FROM article a WHERE a.source_file_id = (SELECT id FROM source_file WHERE sha256 = ?) AND a.deleted_at IS NULL
      GROUP BY a.text_hash ORDER BY 1`,
  ).all(sha256)
}

/** Articles under the same address, however the link was written; `key` as `urlKey` makes it. */
export function findByUrlKey(db: ReadableDB, key: string): KnownArticle[] {
  return find(db, 'a.url_key = ?', key)
}

/** Articles of this title, whatever its case and accents; `key` as `titleKey` makes it. `bare`: only those without a text. */
export function findByTitleKey(db: ReadableDB, key: string, bare: boolean): KnownArticle[] {
  return statement<KnownArticle>(
    db,
    `SELECT id, title FROM (
      SELECT a.id, a.title, a.words FROM article a WHERE a.title_key = ? AND a.deleted_at IS NULL ORDER BY a.ord LIMIT ${MOST_LOOKED_AT}
    ) ${bare ? 'WHERE words = 0' : ''} ORDER BY id LIMIT ${MOST_FOUND}`,
  ).all(key)
}

/** Articles whose kept text is the same to the letter; `hash` as `textHash` makes it. */
export function findByTextHash(db: ReadableDB, hash: Uint8Array): KnownArticle[] {
  return find(db, 'a.text_hash = ?', hash)
}

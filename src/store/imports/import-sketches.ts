import type { Fingerprint } from '#core/near-duplicate.ts'
import { titleKey } from '../articles/articles.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { toFingerprint } from '../duplicates/stored-fingerprint.ts'

/** What an item whose text is staged can be found by; `hash` and `address` are null where there is no text and no web address. */
export type StagedSketch = {
  item: number
  hash: Uint8Array | null
  address: string | null
  title: string
  fingerprint: Fingerprint
}

/** The sketches of all items of an import that are read and not in the library. */
export function stagedSketches(db: ReadableDB, batch: number): StagedSketch[] {
  const rows = statement<{
    item: number
    hash: Buffer
    address: string | null
    title: string
    fingerprint: Buffer
    words: number
  }>(
    db,
    `SELECT d.item_id AS item, d.text_hash AS hash, d.url_key AS address, i.facts ->> '$.title' AS title, d.fingerprint, i.words
      FROM import_item i JOIN import_draft d ON d.item_id = i.id WHERE i.batch_id = ?`,
  ).all(batch)
  return rows.map(({ hash, title, fingerprint, words, ...plain }) => ({
    ...plain,
    hash: words === 0 ? null : hash,
    title: titleKey(title),
    fingerprint: toFingerprint(fingerprint),
  }))
}

/** What a file with exactly these bytes gave first, in this import; the + keeps SQLite from walking the whole of it. */
const FIRST_OF_FILE = `FROM import_item i JOIN import_draft d ON d.item_id = i.id
  WHERE i.source_file_id = (SELECT id FROM source_file WHERE sha256 = ?) AND +i.batch_id = ? AND i.repeats_why IS NOT 'same-file'`

/** Whether `stagedBySha` has any. */
export function hasStagedSha(db: ReadableDB, batch: number, sha256: string): boolean {
  return statement(db, `SELECT 1 ${FIRST_OF_FILE} LIMIT 1`).get(sha256, batch) !== undefined
}

/** The items of an import that came from a file with exactly these bytes (SHA-256, hexadecimal) and are not in the library; copies of it gave the same. */
export function stagedBySha(db: ReadableDB, batch: number, sha256: string): number[] {
  return statement<{ id: number }>(db, `SELECT i.id ${FIRST_OF_FILE} ORDER BY i.position, i.id`)
    .all(sha256, batch)
    .map(({ id }) => id)
}

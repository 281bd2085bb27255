import { createHash } from 'node:crypto'
import { timestamp } from './clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from './database.ts'
import { deflate, inflate } from './deflate.ts'

/** A file as it was imported. `path` is where it stood then, null for pasted text; `encoding` is what it was read as, null for binary formats. */
export type NewSource = { name: string; path: string | null; mediaType: string; encoding: string | null; bytes: Uint8Array }
/** `size` in bytes. */
export type Source = Omit<NewSource, 'bytes'> & { id: number; sha256: string; size: number; importedAt: string }

const COLUMNS = 'id, sha256, name, path, media_type AS mediaType, encoding, size, imported_at AS importedAt'

/** Keeps the bytes, once: the same bytes again give the source that is there, with `known` true. */
export function saveSource(db: WritableDB, source: NewSource): { id: number; sha256: string; known: boolean } {
  const sha256 = sourceHash(source.bytes)
  return inTransaction(db, () => {
    const found = findSource(db, sha256)
    if (found !== null) return { id: found.id, sha256, known: true }
    const { lastInsertRowid } = statement(
      db,
      'INSERT INTO source_file (sha256, name, path, media_type, encoding, size, deflated, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(
      sha256,
      source.name,
      source.path,
      source.mediaType,
      source.encoding,
      source.bytes.byteLength,
      deflate(source.bytes),
      timestamp(),
    )
    return { id: Number(lastInsertRowid), sha256, known: false }
  })
}

/** SHA-256 of a file's bytes in lower-case hexadecimal, by which sources are told apart. */
export function sourceHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function findSource(db: ReadableDB, sha256: string): Source | null {
  return statement<Source>(db, `SELECT ${COLUMNS} FROM source_file WHERE sha256 = ?`).get(sha256) ?? null
}

/** The source with its bytes, exactly as they were imported; null where there is none of that id. */
export function getSource(db: ReadableDB, id: number): (Source & { bytes: Uint8Array }) | null {
  const row = statement<Source & { deflated: Buffer }>(db, `SELECT ${COLUMNS}, deflated FROM source_file WHERE id = ?`).get(id)
  if (row === undefined) return null
  const { deflated, ...source } = row
  return { ...source, bytes: new Uint8Array(inflate(deflated)) }
}

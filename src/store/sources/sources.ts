import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { inflate } from '../sqlite/deflate.ts'
import { whole } from '../sqlite/damage.ts'
import { packSource, sourceHash, type NewSource, type PackedSource, type SourceFacts } from './pack-source.ts'

/** `size` in bytes. */
export type Source = SourceFacts & { id: number; sha256: string; size: number; importedAt: string }

const COLUMNS = 'id, sha256, name, path, media_type AS mediaType, encoding, size, imported_at AS importedAt'

/** Keeps the bytes, once: the same bytes again give the source that is there, with `known` true. */
export function saveSource(db: WritableDB, source: NewSource | PackedSource): { id: number; sha256: string; known: boolean } {
  const sha256 = 'sha256' in source ? source.sha256 : sourceHash(source.bytes)
  return inTransaction(db, () => {
    const found = findSource(db, sha256)
    if (found !== null) return { id: found.id, sha256, known: true }
    const { name, path, mediaType, encoding, size, deflated } = 'deflated' in source ? source : packSource(source)
    const { lastInsertRowid } = statement(
      db,
      'INSERT INTO source_file (sha256, name, path, media_type, encoding, size, deflated, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(sha256, name, path, mediaType, encoding, size, deflated, timestamp())
    return { id: Number(lastInsertRowid), sha256, known: false }
  })
}

export function findSource(db: ReadableDB, sha256: string): Source | null {
  return statement<Source>(db, `SELECT ${COLUMNS} FROM source_file WHERE sha256 = ?`).get(sha256) ?? null
}

/** The source with its bytes, exactly as they were imported; null where there is none of that id. */
export function getSource(db: ReadableDB, id: number): (Source & { bytes: Uint8Array }) | null {
  const row = statement<Source & { deflated: Buffer }>(db, `SELECT ${COLUMNS}, deflated FROM source_file WHERE id = ?`).get(id)
  if (row === undefined) return null
  const { deflated, ...source } = row
  return { ...source, bytes: whole('file', source.name, () => new Uint8Array(inflate(deflated))) }
}

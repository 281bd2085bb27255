import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { failure, success, type Result } from '#core/result.ts'
import type { WritableDB } from '../sqlite/database.ts'
import { databaseFailure } from '../sqlite/database-failure.ts'
import { inspectLibraryFile, mayWrite, type LibraryFile } from './library-file.ts'
import { copyBeforeUpgrade, migrate, schemaVersion } from './migrate.ts'
import { MIGRATIONS, type Migration } from '../migrations/index.ts'

/** An open library. `upgradeCopy` is the copy that was made because this opening upgraded the file, else null. */
export type Library = { db: WritableDB; path: string; upgradeCopy: string | null; close(): void }

export type OpenOptions = {
  /** Make a new library where there is no file, or an empty one. */
  create?: boolean
  /** Change nothing, not even the schema version. */
  readonly?: boolean
  /** With `readonly`: an older schema will do. */
  anyOlder?: boolean
  /** The schema version to know and to stop at: tests open a library in its past. Default: the newest. */
  version?: number
  /** Default: the program's own. */
  migrations?: readonly Migration[]
}

/** How long a statement waits for another process, in milliseconds: long enough for its transaction, short enough for a person. */
const BUSY_TIMEOUT = 2_000
const CACHE_KIB = 64 * 1024

/**
 * Opens the library at `path`, upgraded to the newest schema after a copy was put aside. Failures, each with the file left untouched:
 * library-missing, folder-missing, no-permission, not-a-library (also another program's database), newer-library, older-library (readonly
 * only), library-locked, library-read-only, library-damaged, library-unreadable, disk-full.
 */
export function openLibrary(path: string, options: OpenOptions = {}): Result<Library> {
  const absolute = resolve(path)
  const migrations = options.migrations ?? MIGRATIONS
  const target = options.version ?? migrations.length
  const file = inspectLibraryFile(absolute)
  if (!file.ok) return file
  const refusal = refuse(absolute, file.value, target, options)
  if (refusal !== null) return refusal
  let db: Database.Database | undefined
  try {
    db = new Database(absolute, { timeout: BUSY_TIMEOUT, readonly: options.readonly === true, fileMustExist: file.value.exists })
    const open = db as WritableDB
    const prepared = prepare(open, absolute, migrations, target, options.readonly === true)
    if (!prepared.ok) {
      db.close()
      return prepared
    }
    return success({ db: open, path: absolute, upgradeCopy: prepared.value, close: () => open.close() })
  } catch (error) {
    db?.close()
    if (!file.value.exists) for (const rest of ['', '-journal', '-wal', '-shm']) rmSync(absolute + rest, { force: true })
    const known = databaseFailure(error, absolute)
    if (known === null) throw error
    return { ok: false, failure: known }
  }
}

function newer(path: string): Result<never> {
  return failure(
    'newer-library',
    `The library ${path} was made by a newer version of Briefwright. Install the newest version to open it; it was not changed.`,
  )
}

function refuse(path: string, file: LibraryFile, target: number, options: OpenOptions): Result<never> | null {
  const make = options.create === true && options.readonly !== true
  if (file.version === null && !make)
    return file.exists
      ? failure('not-a-library', `${path} is empty: it is not a Briefwright library. Choose another file.`)
      : failure('library-missing', `There is no library at ${path}. Check the name, or create a new library there.`)
  if (file.version !== null && file.version > target) return newer(path)
  if (options.readonly !== true && !mayWrite(path, file.exists))
    return failure(
      'library-read-only',
      `The library ${path} cannot be written to: the file, its folder or the disk is read-only. Copy it to a place you may write to.`,
    )
  if (options.readonly === true && options.anyOlder !== true && file.version !== null && file.version < target)
    return failure(
      'older-library',
      `The library ${path} was made by an older version of Briefwright. Open it for writing once, so that it is upgraded.`,
    )
  return null
}

function prepare(
  db: WritableDB,
  path: string,
  migrations: readonly Migration[],
  target: number,
  readonly: boolean,
): Result<string | null> {
  db.pragma(`cache_size = -${CACHE_KIB}`)
  db.pragma('temp_store = MEMORY')
  // The header may lag behind a write-ahead log that a crash left; this answer counts.
  const version = schemaVersion(db)
  if (version > target) return newer(path)
  if (readonly) return success(null)
  const upgradeCopy = version > 0 && version < target ? copyBeforeUpgrade(db, path, target) : null
  // A new file gets its schema before the write-ahead log, so that its header says at once whose it is.
  if (version < target) migrate(db, migrations, target)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.pragma('foreign_keys = ON')
  if (upgradeCopy !== null) db.pragma('wal_checkpoint(TRUNCATE)')
  // Fails now, not at the first edit, where another process holds the file.
  db.transaction(() => undefined).immediate()
  return success(upgradeCopy)
}

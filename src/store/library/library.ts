import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { WritableDB } from '../sqlite/database.ts'
import { databaseFailure } from '../sqlite/database-failure.ts'
import { noteChanges } from '../history/recorder.ts'
import { isAlone } from './alone.ts'
import { inspectLibraryFile, mayWrite, type LibraryFile, keepPrivate } from './library-file.ts'
import { copyBeforeUpgrade, migrate, schemaVersion } from './migrate.ts'
import { MIGRATIONS, type Migration } from '../migrations/index.ts'
import { realPath } from '../files/file-identity.ts'
import { endInterruptedRestore } from './interrupted-restore.ts'
import { watchLibrary, type LibraryWatch } from './library-watch.ts'
import { makeLibrary } from './make-library.ts'
import { alteredLibrary, openForReading, tune } from './read-only-library.ts'
import { foreignRules } from './schema-objects.ts'

/**
 * An open library. `upgradeCopy` is the copy that was made because this opening upgraded the file, else null. `readOnly`: it cannot be written to,
 * and every edit fails. `notice` is what the user should know of this opening. `lost` says when it is no longer the file that was opened.
 */
export type Library = {
  db: WritableDB
  path: string
  upgradeCopy: string | null
  readOnly: boolean
  notice: string | null
  lost: LibraryWatch['look']
  close(): void
}

export type OpenOptions = {
  /** Make a new library where there is no file. An empty file, which a process killed while making a library may have left, becomes one anyway. */
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

/** How long opening waits for another process, in milliseconds: long enough for its transaction, short enough for a person. */
const BUSY_TIMEOUT = 2_000
/** The same for an edit of an open library. SQLite serves writers in no order, so that one of two busy ones may wait for many transactions. */
const EDIT_TIMEOUT = 10_000

/**
 * Opens the library at `path`, upgraded to the newest schema after a copy was put aside, and readable by its owner only. One that cannot be written
 * to opens for reading. A restore that was interrupted is ended first. Failures, each with the file left untouched: library-missing, folder-missing,
 * no-permission, not-a-library (also another program's database), newer-library, older-library (readonly only), library-locked, library-read-only
 * (a new one), library-altered (somebody added triggers or views), library-damaged, library-unreadable, disk-full.
 */
export function openLibrary(path: string, options: OpenOptions = {}): Result<Library> {
  const absolute = resolve(path)
  try {
    const ended = endInterruptedRestore(realPath(absolute))
    if (ended.busy) return failure('library-locked', t('storage:library.restoring', { path: absolute }))
    const opened = openFile(absolute, options)
    return opened.ok ? success({ ...opened.value, notice: ended.notice }) : opened
  } catch (error) {
    const known = databaseFailure(error, absolute)
    if (known === null) throw error
    return { ok: false, failure: known }
  }
}

function openFile(path: string, options: OpenOptions): Result<Library> {
  const migrations = options.migrations ?? MIGRATIONS
  const target = options.version ?? migrations.length
  const file = inspectLibraryFile(path)
  if (!file.ok) return file
  const writable = options.readonly !== true && mayWrite(path, file.value.exists)
  const refusal = refuse(path, file.value, target, { ...options, writable })
  if (refusal !== null) return refusal
  if (!writable) return openForReading(path, migrations, target, options)
  if (!file.value.exists) makeLibrary(path, (db) => migrate(db, migrations, target))
  return openForWriting(path, migrations, target)
}

function openForWriting(path: string, migrations: readonly Migration[], target: number): Result<Library> {
  const db = new Database(path, { timeout: BUSY_TIMEOUT, fileMustExist: true }) as Database.Database & WritableDB
  try {
    const prepared = prepare(db, path, migrations, target)
    if (prepared.ok) {
      db.pragma(`busy_timeout = ${EDIT_TIMEOUT}`)
      keepPrivate(path)
      noteChanges(db)
      const watch = watchLibrary(path)
      const second = secondReader(path)
      const close = (): void => {
        const lost = watch.look() !== null
        // Only the last to close moves the log into the file and deletes it. Of a lost library, that is the second one, which may not write.
        for (const each of lost ? [db, second] : [second, db]) each.close()
        if (lost) watch.setLogAside()
        watch.close()
      }
      return success({ db, path, upgradeCopy: prepared.value, readOnly: false, notice: null, lost: watch.look, close })
    }
    db.close()
    return prepared
  } catch (error) {
    db.close()
    throw error
  }
}

/** A connection that only reads, beside the one that writes; it has read, and so keeps a lock on the file until it is closed. */
function secondReader(path: string): Database.Database {
  const db = new Database(path, { readonly: true, fileMustExist: true })
  db.pragma('cache_size = 1')
  db.prepare('SELECT count(*) FROM sqlite_schema').get()
  return db
}

/** That a library is from a version of the program that this one does not know. */
export function newerLibrary(path: string): Result<never> {
  return failure('newer-library', t('storage:library.newer', { path }))
}

function refuse(
  path: string,
  file: LibraryFile,
  target: number,
  { create, readonly, anyOlder, writable }: OpenOptions & { writable: boolean },
): Result<never> | null {
  if (!file.exists && (create !== true || readonly === true))
    return failure('library-missing', t('storage:library.missing', { path }))
  if (file.version === null && readonly === true) return failure('not-a-library', t('storage:library.empty', { path }))
  if (file.version === null && !writable) return failure('library-read-only', t('storage:library.notMade', { path }))
  if (file.version !== null && file.version > target) return newerLibrary(path)
  if (readonly === true && anyOlder !== true && file.version !== null && file.version < target)
    return failure('older-library', t('storage:library.older', { path }))
  return null
}

function prepare(db: WritableDB, path: string, migrations: readonly Migration[], target: number): Result<string | null> {
  tune(db)
  // The header may lag behind a write-ahead log that a crash left; this answer counts.
  const version = schemaVersion(db)
  if (version > target) return newerLibrary(path)
  const foreign = foreignRules(db)
  if (foreign.length > 0) return alteredLibrary(path, foreign)
  const older = (): boolean => version > 0 && schemaVersion(db) < target
  // An older version of the program that has it open would go on writing what it knows into a file that it does not know.
  if (older() && !isAlone(db) && older()) return failure('library-locked', t('storage:library.openInOlder', { path }))
  const upgradeCopy = older() ? copyBeforeUpgrade(db, path, target) : null
  if (version < target) migrate(db, migrations, target)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.pragma('foreign_keys = ON')
  // Fails now, not at the first edit, where another process holds the file.
  db.transaction(() => undefined).immediate()
  return success(upgradeCopy)
}

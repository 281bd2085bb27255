import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { copyLibraryFiles } from '../files/copy-content.ts'
import type { WritableDB } from '../sqlite/database.ts'
import type { Library, OpenOptions } from './library.ts'
import { migrate, schemaVersion } from './migrate.ts'
import type { Migration } from '../migrations/index.ts'
import { partName, sweepParts } from '../files/part-names.ts'
import { foreignRules } from './schema-objects.ts'

const CACHE_KIB = 64 * 1024
const notLost = (): null => null

/** What every connection to a library is told first. */
export function tune(db: WritableDB): void {
  db.pragma(`cache_size = -${CACHE_KIB}`)
  db.pragma('temp_store = MEMORY')
  // No function of the program's is run because a file says so.
  db.pragma('trusted_schema = OFF')
}

/** That somebody put rules into a library by which it would change, or answer, otherwise than the program says. */
export function alteredLibrary(path: string, foreign: readonly string[]): Result<never> {
  return failure('library-altered', t('storage:library.altered', { path, parts: foreign.join(', ') }))
}

/**
 * Opens a library that cannot, or shall not, be written to. Where SQLite needs files beside it and may not make them, or the schema is older and any
 * may be brought up to date, it works on a copy in the temporary folder, which goes when the library is closed. Failures: library-altered, library-locked,
 * library-unreadable where that folder takes no copy.
 */
export function openForReading(
  path: string,
  migrations: readonly Migration[],
  target: number,
  options: OpenOptions,
): Result<Library> {
  const asItIs = openAsItIs(path, options.readonly === true ? null : target)
  return asItIs === null
    ? openCopy(path, migrations, options.readonly === true ? null : target)
    : checked(path, asItIs, () => asItIs.close())
}

/** Null where SQLite cannot read it there, or its schema is older than `target`. */
function openAsItIs(path: string, target: number | null): WritableDB | null {
  const db = new Database(path, { readonly: true, fileMustExist: true }) as Database.Database & WritableDB
  try {
    tune(db)
    if (target === null || schemaVersion(db) === target) {
      db.prepare('SELECT count(*) FROM sqlite_schema').get()
      return db
    }
    db.close()
    return null
  } catch (error) {
    db.close()
    if (error instanceof Database.SqliteError && /^SQLITE_(CANTOPEN|READONLY)/.test(error.code)) return null
    throw error
  }
}

function openCopy(path: string, migrations: readonly Migration[], target: number | null): Result<Library> {
  const folder = folderOfCopy()
  if (folder === null) return failure('library-unreadable', t('storage:library.noCopy', { path, folder: tmpdir() }))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  let db: (Database.Database & WritableDB) | undefined
  try {
    const copy = join(folder, 'library.sqlite')
    if (!copyLibraryFiles(path, copy)) {
      remove()
      return failure('library-locked', t('storage:library.beingWritten', { path }))
    }
    db = new Database(copy, { fileMustExist: true }) as Database.Database & WritableDB
    tune(db)
    const open = db
    const found = checked(path, open, () => {
      open.close()
      remove()
    })
    if (found.ok) {
      if (target !== null && schemaVersion(db) < target) migrate(db, migrations, target)
      db.pragma('query_only = ON')
    }
    return found
  } catch (error) {
    db?.close()
    remove()
    throw error
  }
}

/** Null where the temporary folder is not there, or takes nothing. */
function folderOfCopy(): string | null {
  const folder = partName(join(tmpdir(), 'briefwright-library'))
  try {
    sweepParts(tmpdir())
    mkdirSync(folder, { mode: 0o700 })
    return folder
  } catch {
    return null
  }
}

function checked(path: string, db: WritableDB, close: () => void): Result<Library> {
  const foreign = foreignRules(db)
  if (foreign.length === 0) return success({ db, path, upgradeCopy: null, readOnly: true, notice: null, lost: notLost, close })
  close()
  return alteredLibrary(path, foreign)
}

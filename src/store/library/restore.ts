import { existsSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { copyLibraryFiles } from '../files/copy-content.ts'
import type { WritableDB } from '../sqlite/database.ts'
import { databaseFailure } from '../sqlite/database-failure.ts'
import { isDiskFull } from '../files/disk-full.ts'
import { BESIDE, isOfLibrary, realPath } from '../files/file-identity.ts'
import { endInterruptedRestore, exchangeFiles } from './interrupted-restore.ts'
import { inspectLibraryFile } from './library-file.ts'
import { newerLibrary } from './library.ts'
import { schemaVersion } from './migrate.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { partName, sweepParts } from '../files/part-names.ts'
import { flush } from '../files/replace-file.ts'
import { cleanSchema } from './schema-objects.ts'

/** `leftOut` names what the backup's schema held that is not the program's, and was not taken over. */
export type Restored = { file: string; keptAside: string | null; leftOut: string[] }

/**
 * Puts a backup in the library's place, with what its write-ahead log still holds; the library must be closed. What was there is kept beside it as
 * `<path>.replaced-<time>`, whose path is `keptAside`. The backup is copied and checked first, its own files stay as they are, and nothing is changed
 * when it is not whole. Messages call it `called`, which is its own name unless it stands for another file. Failures: those of `openLibrary` about the backup, backup-onto-library, backup-in-use, backup-damaged, library-locked,
 * disk-full, restore-not-written.
 */
export function restoreLibrary(backup: string, path: string, called = resolve(backup)): Result<Restored> {
  const from = resolve(backup)
  const shown = resolve(path)
  const file = realPath(shown)
  if (isOfLibrary(from, file)) return failure('backup-onto-library', t('storage:backup.isLibrary', { from: called }))
  const backupFile = inspectLibraryFile(from)
  if (!backupFile.ok) return backupFile
  if (backupFile.value.version === null)
    return backupFile.value.exists
      ? failure('not-a-library', t('storage:library.empty', { path: called }))
      : failure('library-missing', t('storage:backup.missing', { from: called }))
  sweepParts(dirname(file))
  const part = partName(file)
  try {
    if (endInterruptedRestore(file).busy) return locked(shown)
    const takenIn = takeIn(from, part, called)
    if (!takenIn.ok) return takenIn
    const kept = putInPlace(file, part, shown)
    return kept.ok ? success({ file: shown, keptAside: kept.value, leftOut: takenIn.value }) : kept
  } catch (error) {
    if (isDiskFull(error, file)) return failure('disk-full', t('storage:restore.diskFull', { shown }))
    return failure('restore-not-written', t('storage:restore.unwritten', { shown, reason: reason(error) }))
  } finally {
    for (const end of ['', ...BESIDE]) rmSync(part + end, { force: true })
  }
}

/** Copies the backup, `called` so, to `part`, one whole file with no schema but ours, and names what was left out. */
function takeIn(from: string, part: string, called: string): Result<string[]> {
  if (!copyLibraryFiles(from, part)) return failure('backup-in-use', t('storage:backup.inUse', { from: called }))
  let db: Database.Database | undefined
  try {
    db = new Database(part, { fileMustExist: true })
    db.pragma('trusted_schema = OFF')
    // Leaves one plain file, with the pages of the log in it.
    db.pragma('journal_mode = DELETE')
    const version = schemaVersion(db as WritableDB)
    if (version > MIGRATIONS.length) return newerLibrary(called)
    const answers = db.pragma('quick_check(1)', { simple: true })
    if (answers !== 'ok')
      return failure('backup-damaged', t('storage:backup.damaged', { from: called, answers: String(answers) }))
    const { leftOut, wrong } = cleanSchema(db as WritableDB, MIGRATIONS, version)
    if (wrong.length > 0) return failure('backup-damaged', t('storage:backup.parts', { from: called, wrong: wrong.join(', ') }))
    db.close()
    flush(part)
    return success(leftOut)
  } catch (error) {
    const known = databaseFailure(error, called)
    if (known === null || isDiskFull(error, part)) throw error
    return failure('backup-damaged', t('storage:backup.unreadable', { from: called }))
  } finally {
    db?.close()
  }
}

/** Exchanges the files, while no other process can open the library. */
function putInPlace(file: string, part: string, shown: string): Result<string | null> {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const free = (count: number): string => {
    const name = count === 1 ? `${file}.replaced-${stamp}` : `${file}.replaced-${stamp}-${count}`
    return existsSync(name) ? free(count + 1) : name
  }
  const aside = free(1)
  let old: Database.Database | undefined
  try {
    if (existsSync(file)) old = new Database(file, { timeout: 0, fileMustExist: true })
    // Fails where another process has the library open; a damaged library throws something else and is moved as it is.
    old?.pragma('locking_mode = EXCLUSIVE')
    old?.pragma('journal_mode = DELETE')
  } catch (error) {
    if (databaseFailure(error, file)?.code === 'library-locked') {
      old?.close()
      return locked(shown)
    }
  }
  // Windows moves no file that is open.
  if (process.platform === 'win32') old?.close()
  try {
    return success(exchangeFiles(file, part, aside) ? aside : null)
  } finally {
    old?.close()
  }
}

function locked(path: string): Result<never> {
  return failure('library-locked', t('storage:library.inUse', { path }))
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}

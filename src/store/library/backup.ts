import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { failure, success, type Result } from '#core/result.ts'
import type { ReadableDB } from '../sqlite/database.ts'
import { databaseFailure } from '../sqlite/database-failure.ts'
import { openLibrary } from './library.ts'

/** Pages copied between two pauses (40 MB), in which the engine answers other calls. */
const PAGES_A_STEP = 10_000
const COUNTED = [
  'article',
  'article_body',
  'source_file',
  'excerpt',
  'theme',
  'brief',
  'brief_revision',
  'setting',
  'import_item',
  'import_draft',
] as const

/**
 * Copies the open library to a file while it stays in use: under a temporary name first, compared with the original, then renamed over what may
 * stand there. `bytes` is the copy's size; `onProgress` hears the share that is done, 0–1. Failures: backup-onto-library, backup-not-written
 * (folder missing, no permission, disk full), backup-differs. No half-written file is left.
 */
export async function backupLibrary(
  db: ReadableDB,
  to: string,
  onProgress: (share: number) => void = () => undefined,
): Promise<Result<{ file: string; bytes: number }>> {
  const file = resolve(to)
  if (file === resolve(db.name))
    return failure('backup-onto-library', `${file} is the library itself. Choose another file for the backup.`)
  // Renaming over a device or a pipe would replace it.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false)
    return failure('backup-not-written', `${file} is a folder, a device or a pipe. Name the file to write the backup to.`)
  if (!existsSync(dirname(file)))
    return failure(
      'backup-not-written',
      `${file} cannot be written: there is no folder ${dirname(file)}. Create it, or choose another.`,
    )
  const part = `${file}.part`
  try {
    await db.backup(part, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress(totalPages === 0 ? 0 : 1 - remainingPages / totalPages)
        return PAGES_A_STEP
      },
    })
    if (!isWholeCopy(db, part))
      return failure('backup-differs', `The backup ${file} came out different from the library and was not kept. Try again.`)
    syncFile(part)
    renameSync(part, file)
    return success({ file, bytes: statSync(file).size })
  } catch (error) {
    return failure(
      'backup-not-written',
      `The backup ${file} could not be written (${reason(error)}). Choose a folder that exists, that you may write to and that has room.`,
    )
  } finally {
    for (const rest of ['', '-journal', '-wal', '-shm']) rmSync(part + rest, { force: true })
  }
}

/** Makes the copy a single plain file, and compares what it holds with the original. */
function isWholeCopy(db: ReadableDB, path: string): boolean {
  const copy = new Database(path)
  try {
    copy.pragma('journal_mode = DELETE')
    const count = (of: Database.Database): string =>
      COUNTED.map((table) => of.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).join()
    return (
      count(copy) === count(db) &&
      Number(copy.pragma('user_version', { simple: true })) === Number(db.pragma('user_version', { simple: true }))
    )
  } finally {
    copy.close()
  }
}

/**
 * Puts a backup in the library's place; the library must be closed. What was there is kept beside it as `<path>.replaced-<time>`, whose path is
 * `keptAside`. The backup is checked first, and nothing is changed when it is not whole. Failures: those of `openLibrary` about the backup,
 * backup-damaged, library-locked, restore-not-written.
 */
export function restoreLibrary(backup: string, path: string): Result<{ file: string; keptAside: string | null }> {
  const from = resolve(backup)
  const file = resolve(path)
  if (from === file) return failure('backup-onto-library', `${file} is the library itself. Choose the backup to restore.`)
  const damage = damageOf(from)
  if (damage !== null) return damage
  const part = `${file}.part`
  try {
    copyFileSync(from, part)
    syncFile(part)
    const keptAside = existsSync(file) ? keepAside(file) : null
    if (keptAside !== null && !keptAside.ok) return keptAside
    try {
      renameSync(part, file)
    } catch (error) {
      if (keptAside !== null) renameSync(keptAside.value, file)
      throw error
    }
    return success({ file, keptAside: keptAside?.value ?? null })
  } catch (error) {
    return failure('restore-not-written', `The library ${file} could not be written (${reason(error)}). It is as it was before.`)
  } finally {
    rmSync(part, { force: true })
  }
}

function damageOf(path: string): Result<never> | null {
  // An older library is a fine backup: it is upgraded when it is opened.
  const opened = openLibrary(path, { readonly: true, anyOlder: true })
  if (!opened.ok) return opened.failure.code === 'library-damaged' ? unreadable(path) : opened
  try {
    const answers = opened.value.db.pragma('quick_check(1)', { simple: true })
    return answers === 'ok'
      ? null
      : failure('backup-damaged', `The backup ${path} is damaged (${String(answers)}). Choose another backup.`)
  } catch (error) {
    const known = databaseFailure(error, path)
    if (known === null) throw error
    return unreadable(path)
  } finally {
    opened.value.close()
  }
}

function unreadable(path: string): Result<never> {
  return failure('backup-damaged', `The backup ${path} is damaged and cannot be read in full. Choose another backup.`)
}

/** Renames the library that is there, whole: what its write-ahead log still holds goes along. */
function keepAside(file: string): Result<string> {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  let aside = `${file}.replaced-${stamp}`
  for (let count = 2; existsSync(aside); count += 1) aside = `${file}.replaced-${stamp}-${count}`
  try {
    const old = new Database(file, { timeout: 0 })
    try {
      // Fails where another process has the library open; a damaged library throws something else and is moved as it is.
      old.pragma('locking_mode = EXCLUSIVE')
      old.pragma('journal_mode = DELETE')
    } finally {
      old.close()
    }
  } catch (error) {
    const known = databaseFailure(error, file)
    if (known?.code === 'library-locked') return { ok: false, failure: known }
  }
  for (const rest of ['', '-wal', '-shm']) if (existsSync(file + rest)) renameSync(file + rest, aside + rest)
  return success(aside)
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}

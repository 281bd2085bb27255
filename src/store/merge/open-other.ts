import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { decryptFile } from '../encryption/decrypt-file.ts'
import { copyLibraryFiles } from '../files/copy-content.ts'
import { isDiskFull } from '../files/disk-full.ts'
import { isOfLibrary } from '../files/file-identity.ts'
import { partName, sweepParts } from '../files/part-names.ts'
import { createExclusively } from '../files/replace-file.ts'
import { inspectLibraryFile } from '../library/library-file.ts'
import { newerLibrary } from '../library/library.ts'
import { migrate, schemaVersion } from '../library/migrate.ts'
import { tune } from '../library/read-only-library.ts'
import { cleanSchema } from '../library/schema-objects.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { databaseFailure } from '../sqlite/database-failure.ts'
import type { ReadableDB, WritableDB } from '../sqlite/database.ts'

export type OtherLibrary = { db: ReadableDB; close(): void }
/** The password of a file that is encrypted; `each` is called while that is opened, and ends it where it throws. */
type Locked = { password: string | undefined; each: () => void }

/**
 * Opens a copy of another library's file, in the temporary folder and brought up to date, with no schema but the program's: the file itself is only read, whoever has it open. The copy goes with
 * `close`. Failures: merge-into-itself (`library` by whatever name), library-missing, folder-missing, no-permission, not-a-library, newer-library, library-locked (it is being written
 * to), library-damaged, disk-full, those of `decryptFile`.
 */
export async function openOther(path: string, library: string, locked: Locked): Promise<Result<OtherLibrary>> {
  const from = resolve(path)
  if (isOfLibrary(from, library)) return failure('merge-into-itself', t('storage:merge.itself', { from }))
  const file = locked.password === undefined ? readable(from) : success(null)
  if (!file.ok) return file
  const folder = partName(join(tmpdir(), 'briefwright-merge'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  let db: Database.Database | undefined
  try {
    sweepParts(tmpdir())
    mkdirSync(folder, { mode: 0o700 })
    const copy = join(folder, 'library.sqlite')
    const copied = await copyTo(copy, from, locked)
    if (!copied.ok) {
      remove()
      return copied
    }
    const open = (db = new Database(copy, { fileMustExist: true }))
    const ready = prepare(open as WritableDB, from)
    if (ready.ok)
      return success({
        db: open as ReadableDB & Database.Database,
        close() {
          open.close()
          remove()
        },
      })
    open.close()
    remove()
    return ready
  } catch (error) {
    db?.close()
    remove()
    if (isDiskFull(error, tmpdir())) return failure('disk-full', t('storage:merge.diskFull', { from, folder: tmpdir() }))
    const known = databaseFailure(error, from)
    if (known === null) throw error
    return damaged(from)
  }
}

/** Whether a file is a library as it stands. */
function readable(from: string): Result<null> {
  const file = inspectLibraryFile(from)
  if (!file.ok) return file
  if (file.value.version !== null) return success(null)
  return file.value.exists
    ? failure('not-a-library', t('storage:library.empty', { path: from }))
    : failure('library-missing', t('storage:merge.missing', { from }))
}

async function copyTo(copy: string, from: string, { password, each }: Locked): Promise<Result<null>> {
  if (password === undefined)
    return copyLibraryFiles(from, copy)
      ? success(null)
      : failure('library-locked', t('storage:library.beingWritten', { path: from }))
  createExclusively(copy)
  const decrypted = await decryptFile(from, copy, password, each)
  if (!decrypted.ok) return decrypted
  const file = inspectLibraryFile(copy)
  return file.ok && file.value.version !== null ? success(null) : damaged(from)
}

/** That what another library's file holds cannot be read. */
export function damaged(from: string, part?: string): Result<never> {
  return failure(
    'library-damaged',
    part === undefined ? t('storage:merge.damaged', { from }) : t('storage:merge.damagedPart', { from, part }),
  )
}

function prepare(db: WritableDB, from: string): Result<null> {
  tune(db)
  // One file, with the pages of its log in it.
  db.pragma('journal_mode = DELETE')
  const version = schemaVersion(db)
  if (version > MIGRATIONS.length) return newerLibrary(from)
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') return damaged(from)
  if (cleanSchema(db, MIGRATIONS, version).wrong.length > 0) return damaged(from)
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) return damaged(from)
  migrate(db, MIGRATIONS, MIGRATIONS.length)
  db.pragma('query_only = ON')
  return success(null)
}

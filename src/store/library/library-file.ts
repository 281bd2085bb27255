import { accessSync, chmodSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { HEADER_BYTES as ENCRYPTED_HEADER_BYTES, readHeader } from '../encryption/header.ts'
import { BESIDE, identityOf } from '../files/file-identity.ts'
import { holdFile } from '../files/held-file.ts'

/** Marks a SQLite file as a Briefwright library: "Brfw", in the four bytes that `file` and SQLite call application_id. */
export const APPLICATION_ID = 0x42726677

/** `version` is the schema version in the file's header; null where there is no library yet (no file, or an empty one). */
export type LibraryFile = { exists: boolean; version: number | null }

const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'

/**
 * Looks at a library file's first 100 bytes (SQLite file format, "The Database Header") without opening it through SQLite, which would leave
 * files beside it. Failures: folder-missing, no-permission, not-a-library, backup-encrypted.
 */
export function inspectLibraryFile(path: string): Result<LibraryFile> {
  // Also for a name that is longer than a file can have, which `throwIfNoEntry` throws.
  const stat = identityOf(path) === null ? undefined : statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) {
    if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
      return failure('folder-missing', t('storage:library.noFolder', { folder: dirname(path) }))
    return success({ exists: false, version: null })
  }
  if (!stat.isFile()) return failure('not-a-library', t('storage:library.notFile', { path }))
  let begins: Buffer
  try {
    const file = holdFile(path)
    try {
      begins = file.read(0, ENCRYPTED_HEADER_BYTES)
    } finally {
      file.release()
    }
  } catch (error) {
    return failure('no-permission', t('storage:library.unopened', { path, code: errorCode(error) }))
  }
  if (stat.size === 0) return success({ exists: true, version: null })
  if (readHeader(begins).kind !== 'other') return failure('backup-encrypted', t('storage:library.encrypted', { path }))
  const header = Buffer.concat([begins], HEADER_BYTES)
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return failure('not-a-library', t('storage:library.notOne', { path }))
  if (header.readUInt32BE(68) !== APPLICATION_ID) return failure('not-a-library', t('storage:library.otherProgram', { path }))
  return success({ exists: true, version: header.readUInt32BE(60) })
}

/** Whether SQLite could write: to the file, and to its folder, where the write-ahead log stands. */
export function mayWrite(path: string, exists: boolean): boolean {
  try {
    if (exists) accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Takes from everybody but its owner what they may do with a library of the user's own and what stands beside it. */
export function keepPrivate(path: string): void {
  for (const end of ['', ...BESIDE]) {
    const stat = statSync(path + end, { throwIfNoEntry: false })
    if (stat?.isFile() === true && stat.uid === process.getuid?.() && (stat.mode & 0o077) !== 0) chmodSync(path + end, 0o600)
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

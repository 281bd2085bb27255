import Database from 'better-sqlite3'
import type { FailureCode } from '#core/failure-code.ts'
import type { Failure } from '#core/result.ts'
import { isDiskFull } from '../files/disk-full.ts'

const DISK_FULL = (name: string): string =>
  `The disk that holds the library ${name} is full. Free some space and try again; nothing was changed.`

const PLAIN: readonly [codes: RegExp, code: FailureCode, message: (name: string) => string][] = [
  [
    /^SQLITE_(BUSY|LOCKED|PROTOCOL)/,
    'library-locked',
    (name) =>
      `The library ${name} is in use by another program that has locked it. Close that program, or wait until it has finished, and try again.`,
  ],
  [
    /^SQLITE_READONLY_DBMOVED/,
    'library-gone',
    (name) => `The library ${name} was deleted or moved by another program. Keep what is open here in a rescue file.`,
  ],
  [
    /^SQLITE_READONLY|^SQLITE_PERM/,
    'library-read-only',
    (name) =>
      `The library ${name} cannot be written to: the file, its folder or the disk is read-only. Copy it to a place you may write to.`,
  ],
  [/^SQLITE_FULL/, 'disk-full', DISK_FULL],
  [
    /^SQLITE_NOTADB/,
    'not-a-library',
    (name) => `${name} is not a Briefwright library. Choose another file; this one was not changed.`,
  ],
  [
    /^SQLITE_CORRUPT/,
    'library-damaged',
    (name) => `The library ${name} is damaged and cannot be read in full. Restore a backup of it.`,
  ],
  [
    /^SQLITE_(CANTOPEN|IOERR|AUTH)/,
    'library-unreadable',
    (name) =>
      `The library ${name} cannot be read or written: the disk reports an error. Check that the disk is connected and try again.`,
  ],
]

/**
 * What went wrong in the user's words, when SQLite refused for a reason outside the program (locked, read-only, full, damaged, unreadable);
 * null for everything else, which is a bug and should be thrown on.
 */
export function databaseFailure(error: unknown, path: string): Failure | null {
  if (isDiskFull(error, path)) return { code: 'disk-full', message: DISK_FULL(path) }
  if (!(error instanceof Database.SqliteError)) return null
  const known = PLAIN.find(([codes]) => codes.test(error.code))
  return known === undefined ? null : { code: known[1], message: known[2](path) }
}

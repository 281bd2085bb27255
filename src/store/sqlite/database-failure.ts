import Database from 'better-sqlite3'
import type { FailureCode } from '#core/failure-code.ts'
import type { Failure } from '#core/result.ts'
import { t } from '#text/text.ts'
import { isDiskFull } from '../files/disk-full.ts'

const DISK_FULL = (name: string): string => t('storage:database.diskFull', { name })

const PLAIN: readonly [codes: RegExp, code: FailureCode, message: (name: string) => string][] = [
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'library-locked', (name) => t('storage:database.locked', { name })],
  [/^SQLITE_READONLY_DBMOVED/, 'library-gone', (name) => t('storage:database.gone', { name })],
  [/^SQLITE_READONLY|^SQLITE_PERM/, 'library-read-only', (name) => t('storage:database.readOnly', { name })],
  [/^SQLITE_FULL/, 'disk-full', DISK_FULL],
  [/^SQLITE_NOTADB/, 'not-a-library', (name) => t('storage:database.notOne', { name })],
  [/^SQLITE_CORRUPT/, 'library-damaged', (name) => t('storage:database.damaged', { name })],
  [/^SQLITE_(CANTOPEN|IOERR|AUTH)/, 'library-unreadable', (name) => t('storage:database.disk', { name })],
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

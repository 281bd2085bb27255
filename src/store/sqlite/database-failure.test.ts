import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { databaseFailure } from './database-failure.ts'

const sqlite = (code: string): Error => new Database.SqliteError('as SQLite says it', code)

it.each([
  ['SQLITE_BUSY', 'library-locked'],
  ['SQLITE_BUSY_SNAPSHOT', 'library-locked'],
  ['SQLITE_LOCKED', 'library-locked'],
  ['SQLITE_READONLY_DBMOVED', 'library-gone'],
  ['SQLITE_READONLY', 'library-read-only'],
  ['SQLITE_PERM', 'library-read-only'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_NOTADB', 'not-a-library'],
  ['SQLITE_CORRUPT_VTAB', 'library-damaged'],
  ['SQLITE_CANTOPEN', 'library-unreadable'],
  ['SQLITE_IOERR_READ', 'library-unreadable'],
  ['SQLITE_AUTH', 'library-unreadable'],
])('%s is told as %s, with the library named', (code, told) => {
  expect(databaseFailure(sqlite(code), '/home/a/x.sqlite')).toMatchObject({
    code: told,
    message: expect.stringContaining('/home/a/x.sqlite'),
  })
})

it('leaves bugs alone: a wrong statement, a broken rule, an error that is not of SQLite', () => {
  for (const error of [sqlite('SQLITE_ERROR'), sqlite('SQLITE_CONSTRAINT_UNIQUE'), new Error('SQLITE_FULL'), 'SQLITE_FULL'])
    expect(databaseFailure(error, 'x')).toBeNull()
})

import { copyFileSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listArticles } from '../articles/article-list.ts'
import { backupLibrary } from './backup.ts'
import { openLibrary } from './library.ts'
import { rescueLibrary } from './rescue.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'

let library: TemporaryLibrary
let backup: string
beforeEach(async () => {
  library = temporaryLibrary()
  backup = join(library.folder, 'copy.sqlite')
  addArticle(library.db, ['Text.'], { title: 'Kept' })
  await backupLibrary(library.db, library.path, backup)
  addArticle(library.db, ['Later.'], { title: 'Later' })
})
afterEach(() => library.remove())

const code = (): string | undefined => library.lost()?.code

describe('a library that another program', () => {
  test.each<[string, string, (path: string) => void]>([
    ['deleted', 'library-gone', (path) => rmSync(path)],
    ['moved', 'library-gone', (path) => renameSync(path, `${path}.moved`)],
    ['replaced by another', 'library-replaced', (path) => renameSync(backup, path)],
    ['overwrote', 'library-replaced', (path) => copyFileSync(backup, path)],
    ['cut off', 'library-replaced', (path) => truncateSync(path, 0)],
    ['wrote into', 'library-replaced', (path) => writeFileSync(path, readFileSync(path).fill(1, 4096, 4100))],
  ])('%s is lost, and stays so', (_what, expected, act) => {
    expect(code()).toBeUndefined()
    act(library.path)
    expect(code()).toBe(expected)
    expect(code()).toBe(expected)
  })

  test.skipIf(process.platform === 'win32')('whose log was deleted is lost', () => {
    rmSync(`${library.path}-wal`)
    expect(code()).toBe('library-gone')
  })
})

test('a library that this and another process work on, with logs moved into the file, is not lost', () => {
  const other = openLibrary(library.path)
  if (!other.ok) throw new Error(other.failure.message)
  const written = statSync(library.path).mtimeMs
  for (let round = 0; round < 6; round += 1) {
    const { db } = round % 2 === 0 ? library : other.value
    addArticle(db, ['More text. '.repeat(50)])
    db.pragma(`wal_checkpoint(${round < 3 ? 'PASSIVE' : 'TRUNCATE'})`)
    expect([code(), other.value.lost()]).toEqual([undefined, null])
  }
  other.value.close()
  expect(code()).toBeUndefined()
  expect(statSync(library.path).mtimeMs).not.toBe(written)
})

test.skipIf(process.platform === 'win32')('what is open of a deleted library is kept in a rescue file, its owner’s only', () => {
  rmSync(library.path)
  const rescued = rescueLibrary(library)
  if (!rescued.ok) throw new Error(rescued.failure.message)
  expect(rescued.value.whole).toBe(true)
  expect(statSync(rescued.value.file).mode & 0o777).toBe(0o600)
  const opened = openLibrary(rescued.value.file)
  expect(opened.ok && listArticles(opened.value.db).rows.map(({ title }) => title)).toEqual(['Later', 'Kept'])
  if (opened.ok) opened.value.close()
  expect(rescueLibrary(library)).toMatchObject({ ok: true })
})

test('what is read of an overwritten library is not called whole when it is not', () => {
  library.db.pragma('wal_checkpoint(TRUNCATE)')
  const bytes = readFileSync(library.path)
  writeFileSync(library.path, bytes.fill(0x5a, 4096))
  // Nothing of it is remembered by the connection.
  library.db.pragma('shrink_memory')
  const rescued = rescueLibrary(library)
  expect(rescued.ok && rescued.value.whole).toBe(false)
})

test('a connection of another kind does not make a library lost', () => {
  const reader = new Database(library.path, { readonly: true })
  reader.prepare('SELECT count(*) FROM article').get()
  reader.close()
  expect(code()).toBeUndefined()
})

import { copyFileSync, linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MIGRATIONS } from '#store/migrations/index.ts'
import { openLibrary } from '#store/library/library.ts'
import { addArticle } from '#store/testing/temporary-library.ts'
import { contentDump } from '#store/testing/content-dump.ts'
import { expectOk, type TemporaryEngine } from '../testing/temporary-engine.ts'
import { fileOf, libraryOf, merge } from '../testing/two-libraries.ts'

let root: string
let hers: TemporaryEngine
/** Another library, closed, as one file. */
let other: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'merge-refused-'))
  hers = await libraryOf(join(root, 'hers'), ['Atyrau'])
  const theirs = await libraryOf(join(root, 'theirs'), ['Bakhty', 'Chagan'])
  await theirs.engine.close()
  other = fileOf(theirs)
})
afterAll(async () => {
  await hers.engine.close()
  rmSync(root, { recursive: true })
})

const changed = (name: string, sql: string): string => {
  const path = join(root, name)
  copyFileSync(other, path)
  const db = new Database(path)
  db.exec(sql)
  db.close()
  return path
}
const linked = (name: string, link: (from: string, to: string) => void): string => {
  const path = join(root, name)
  link(fileOf(hers), path)
  return path
}
const written = (name: string, bytes: string | Uint8Array): string => {
  const path = join(root, name)
  writeFileSync(path, bytes)
  return path
}

test.for<[string, () => string, code: string, words: string]>([
  ['the open library', () => fileOf(hers), 'merge-into-itself', 'is the open library itself'],
  ['a link to it', () => linked('link', symlinkSync), 'merge-into-itself', 'is the open library itself'],
  ['another name of it', () => linked('name', linkSync), 'merge-into-itself', 'is the open library itself'],
  ['a file that is not there', () => join(root, 'none.sqlite'), 'library-missing', 'none.sqlite'],
  ['an empty file', () => written('empty.sqlite', ''), 'not-a-library', 'empty'],
  ['something else', () => written('text.sqlite', 'A text. '.repeat(99)), 'not-a-library', 'not a Briefwright library'],
  [
    'a newer library',
    () => changed('newer.sqlite', `PRAGMA user_version = ${MIGRATIONS.length + 1}`),
    'newer-library',
    'newer version',
  ],
  ['half a library', () => written('half.sqlite', readFileSync(other).subarray(0, 40_000)), 'library-damaged', 'half.sqlite'],
  ['one without a table', () => changed('lacks.sqlite', 'DROP TABLE excerpt_theme'), 'library-damaged', 'lacks.sqlite'],
  [
    'one with a text that cannot be read',
    () => changed('text-damaged.sqlite', "UPDATE article_body SET blocks = x'00' WHERE article_id = 2"),
    'library-damaged',
    'article 2',
  ],
  [
    'one with a file that is another than it says',
    () => changed('file-damaged.sqlite', "UPDATE source_file SET sha256 = 'ab' || substr(sha256, 3) WHERE id = 2"),
    'library-damaged',
    'Chagan.txt',
  ],
])('%s is refused, and nothing of it is merged', async ([, make, code, words]) => {
  const path = make()
  const before = contentDump(fileOf(hers))
  const job = await hers.ended(await hers.engine.call('library.merge', { path }))
  expect(job).toMatchObject({ state: 'failed', failure: { code, message: expect.stringContaining(words) } })
  expect(contentDump(fileOf(hers))).toBe(before)
  expect(hers.errors).toEqual([])
})

test('a library of an older version is merged from a copy, and stays of that version', async () => {
  const path = join(root, 'older.sqlite')
  const old = expectOk(openLibrary(path, { create: true, version: 5 }))
  old.db.exec("INSERT INTO collection (name, name_key, created_at) VALUES ('Old', 'old', '2020')")
  old.close()
  const bytes = readFileSync(path)
  expect(await merge(hers, path)).toMatchObject({ articles: 0, collections: ['Old'] })
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('triggers that somebody put into a library do nothing', async () => {
  const path = changed(
    'trigger.sqlite',
    'CREATE TRIGGER nasty AFTER UPDATE ON theme BEGIN DELETE FROM article; END; CREATE VIEW odd AS SELECT 1',
  )
  expect(await merge(hers, path)).toMatchObject({ articles: 2 })
})

test('while articles are imported nothing is merged', async () => {
  const opened = expectOk(openLibrary(join(root, 'one.sqlite'), { create: true }))
  addArticle(opened.db, ['One.'])
  opened.close()
  const path = written('Derbent.txt', 'Derbent\n\nA text about Derbent that is imported now.')
  const importing = await hers.engine.call('import.start', { paths: [path] })
  expect(await hers.engine.call('library.merge', { path: opened.path })).toMatchObject({ ok: false, failure: { code: 'busy' } })
  await hers.ended(importing)
  expect(await merge(hers, opened.path)).toMatchObject({ articles: 1 })
})

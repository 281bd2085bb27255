import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listArticles } from '../articles/article-list.ts'
import { backupLibrary } from './backup.ts'
import { addExcerpt } from '../marks/excerpts.ts'
import { openLibrary } from './library.ts'
import { restoreLibrary, type Restored } from './restore.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'

let library: TemporaryLibrary
let backup: string
beforeEach(async () => {
  library = temporaryLibrary()
  backup = join(library.folder, 'copy.sqlite')
  addArticle(library.db, ['Text.'], { title: 'Kept' })
  await backupLibrary(library.db, library.path, backup)
  addArticle(library.db, ['Later.'], { title: 'Later' })
  library.close()
})
afterEach(() => library.remove())

function restore(from = backup): Restored {
  const restored = restoreLibrary(from, library.path)
  if (!restored.ok) throw new Error(restored.failure.message)
  return restored.value
}

function titles(path = library.path): { titles: string[]; notice: string | null } {
  const opened = openLibrary(path)
  if (!opened.ok) throw new Error(opened.failure.message)
  const { rows } = listArticles(opened.value.db, { sort: 'imported' })
  opened.value.close()
  return { titles: rows.map(({ title }) => title), notice: opened.value.notice }
}

function altered(sql: string): string {
  const db = new Database(backup)
  db.exec(sql)
  db.close()
  return backup
}

test('what a backup’s log still holds is restored with it, and the backup’s own files stay as they are', () => {
  const used = openLibrary(backup)
  if (!used.ok) throw new Error(used.failure.message)
  addArticle(used.value.db, ['In the log.'], { title: 'In the log' })
  const copied = join(library.folder, 'with-log.sqlite')
  for (const end of ['', '-wal']) copyFileSync(backup + end, copied + end)
  used.value.close()
  const before = ['', '-wal'].map((end) => readFileSync(copied + end))
  restore(copied)
  expect(titles().titles).toEqual(['In the log', 'Kept'])
  expect(['', '-wal'].every((end, index) => readFileSync(copied + end).equals(before[index] ?? Buffer.alloc(0)))).toBe(true)
  expect(readdirSync(library.folder).filter((name) => name.startsWith('with-log'))).toHaveLength(2)
})

test('what is wrong with a backup names it as the user knows it, decrypted or not', () => {
  writeFileSync(backup, '')
  const said = (called?: string): string => {
    const restored = restoreLibrary(backup, library.path, called)
    return restored.ok ? '' : restored.failure.message
  }
  expect(said()).toContain(backup)
  expect(said('stick/copy.briefwright-backup')).toMatch(/^stick\/copy\.briefwright-backup is empty/)
})

test('the library under another name is no backup to restore', () => {
  const link = join(library.folder, 'link.sqlite')
  symlinkSync(library.path, link)
  expect(restoreLibrary(link, library.path)).toMatchObject({ ok: false, failure: { code: 'backup-onto-library' } })
  expect(restoreLibrary(library.path, link)).toMatchObject({ ok: false, failure: { code: 'backup-onto-library' } })
})

test('a library that is opened by a link is restored where the link leads', () => {
  const real = `${library.path}.real`
  renameSync(library.path, real)
  symlinkSync(real, library.path)
  restore()
  expect(titles(real).titles).toEqual(['Kept'])
})

describe('of a backup’s schema', () => {
  test('what is not the program’s is left out and told: triggers, views, tables, indexes', () => {
    const evil = altered(`CREATE TRIGGER evil AFTER INSERT ON excerpt BEGIN UPDATE article SET title = 'HACKED'; END;
      CREATE VIEW spy AS SELECT * FROM article; CREATE TABLE more (x); CREATE UNIQUE INDEX one_only ON article (language);
      DROP INDEX article_live; CREATE INDEX article_live ON article (title) WHERE deleted_at IS NULL`)
    expect(restore(evil).leftOut.toSorted()).toEqual(['index one_only', 'table more', 'trigger evil', 'view spy'])
    const opened = openLibrary(library.path)
    if (!opened.ok) throw new Error(opened.failure.message)
    const { db } = opened.value
    const anchor = { block: 1, start: 0, end: 4, quote: 'Text', prefix: '', suffix: '' }
    expect(addExcerpt(db, 1, anchor, [], '').ok).toBe(true)
    expect(listArticles(db).rows.map(({ title }) => title)).toEqual(['Kept'])
    expect(db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'article_live'").pluck().get()).toContain('ord')
    opened.value.close()
  })

  test.each([
    ['misses a table', 'DROP TABLE article_theme'],
    ['has another in its place', 'ALTER TABLE setting ADD COLUMN more TEXT'],
    ['has a view for a table', 'DROP TABLE setting; CREATE VIEW setting AS SELECT 1 AS key, 2 AS value'],
  ])('one that %s is refused, and the library stays', (_what, sql) => {
    expect(restoreLibrary(altered(sql), library.path)).toMatchObject({ ok: false, failure: { code: 'backup-damaged' } })
    expect(titles().titles).toEqual(['Later', 'Kept'])
  })
})

test('a library that holds somebody’s triggers is not opened, and restoring it to a new place leaves them out', () => {
  const evil = altered('CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM article_body; END')
  for (const options of [{}, { readonly: true }]) {
    const opened = openLibrary(evil, options)
    expect(opened.ok || opened.failure).toMatchObject({
      code: 'library-altered',
      message: expect.stringContaining('trigger evil'),
    })
  }
  const fresh = join(library.folder, 'fresh.sqlite')
  expect(restoreLibrary(evil, fresh)).toMatchObject({ value: { leftOut: ['trigger evil'] } })
  expect(titles(fresh).titles).toEqual(['Kept'])
})

const dead = 2 ** 30
const marker = (): string => `${library.path}.restoring`
const mark = (aside: string, pid = dead): void => writeFileSync(marker(), JSON.stringify({ aside: basename(aside), pid }))

describe('a restore that was killed', () => {
  test('between its renames is undone at the next opening, and that is said', () => {
    const aside = `${library.path}.replaced-now`
    mark(aside)
    renameSync(library.path, aside)
    const opened = titles()
    expect(opened.titles).toEqual(['Later', 'Kept'])
    expect(opened.notice).toContain('as it was before')
    expect([existsSync(marker()), existsSync(aside)]).toEqual([false, false])
  })

  test('after them is finished, and what was there before is named', () => {
    const aside = `${library.path}.replaced-now`
    mark(aside)
    renameSync(library.path, aside)
    renameSync(backup, library.path)
    const opened = titles()
    expect(opened.titles).toEqual(['Kept'])
    expect(opened.notice).toContain(aside)
    expect(titles().notice).toBeNull()
  })

  test('but still runs keeps others from opening the library', () => {
    mark(`${library.path}.replaced-now`, process.ppid)
    expect(openLibrary(library.path)).toMatchObject({ ok: false, failure: { code: 'library-locked' } })
    rmSync(marker())
  })

  test('while it wrote its mark has changed nothing, and somebody’s own file of that name stays', () => {
    writeFileSync(marker(), '{"aside":"x')
    expect(titles()).toEqual({ titles: ['Later', 'Kept'], notice: null })
    expect(existsSync(marker())).toBe(false)
    writeFileSync(marker(), 'My notes.')
    expect(titles().titles).toEqual(['Later', 'Kept'])
    expect(readFileSync(marker(), 'utf8')).toBe('My notes.')
  })
})

test.skipIf(process.platform === 'win32')('what is restored, and what is kept, is its owner’s only', () => {
  const { keptAside } = restore()
  expect([library.path, keptAside ?? ''].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600])
})

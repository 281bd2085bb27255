import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { copyFileSync, existsSync } from 'node:fs'
import { saveImage } from '../images/images.ts'
import { addArticle, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { backupLibrary } from './backup.ts'
import { isWholeCopy } from './whole-copy.ts'

let library: TemporaryLibrary
let copy: string
beforeEach(async () => {
  library = temporaryLibrary()
  copy = join(library.folder, 'copy.briefwright')
  addArticle(library.db, ['Text.'])
  saveImage(library.db, { sha256: 'a'.repeat(64), mediaType: 'image/png', width: 1, height: 1, bytes: Uint8Array.of(1) })
  await library.db.backup(copy)
})
afterEach(() => library.remove())

function change(sql: string): void {
  const opened = new Database(copy)
  opened.pragma('foreign_keys = OFF')
  opened.exec(sql)
  opened.close()
}

test('a copy with every row is whole', () => {
  expect(isWholeCopy(library.db, copy)).toBe(true)
})

test.each(['DELETE FROM article_body', 'DELETE FROM image', 'PRAGMA user_version = 1'])('a copy after %s is not whole', (sql) => {
  change(sql)
  expect(isWholeCopy(library.db, copy)).toBe(false)
})

/** Values of the right kinds; what they must be besides is not looked at. */
const ANY: Record<string, unknown> = { INTEGER: 7, REAL: 7, TEXT: '7', BLOB: Uint8Array.of(7), ANY: 7 }

test('a copy that has another number of rows in any table is not whole', () => {
  const tables = library.db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]
  const made = tables.filter((name) => !/^(?:sqlite|ft|typing|field_typing)(?:_|$)/.test(name))
  expect(made.length).toBeGreaterThan(30)
  const missed = made.filter((table) => {
    const other = `${copy}.${table}`
    copyFileSync(copy, other)
    const opened = new Database(other)
    opened.pragma('foreign_keys = OFF')
    opened.pragma('ignore_check_constraints = ON')
    const columns = opened.pragma(`table_info("${table}")`) as { type: string }[]
    const values = columns.map(({ type }) => ANY[type])
    opened.prepare(`INSERT INTO "${table}" VALUES (${values.map(() => '?').join()})`).run(...values)
    opened.close()
    return isWholeCopy(library.db, other)
  })
  expect(missed).toEqual([])
})

test('a backup from which a row is missing is refused and not kept', async () => {
  const target = join(library.folder, 'backup.briefwright')
  vi.spyOn(library.db, 'backup').mockImplementation(async (to) => {
    const whole = new Database(copy)
    whole.exec('PRAGMA foreign_keys = OFF; DELETE FROM article_body')
    await whole.backup(to)
    whole.close()
    return { totalPages: 1, remainingPages: 0 }
  })
  const done = await backupLibrary(library.db, library.path, target)
  expect([done.ok || done.failure.code, existsSync(target)]).toEqual(['backup-differs', false])
})

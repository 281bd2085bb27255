import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listArticles } from '../articles/article-list.ts'
import { openLibrary, type OpenOptions } from './library.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { addArticle, temporaryFolder, temporaryLibrary } from '../testing/temporary-library.ts'

/** Of every migration that users' libraries have been through. A released migration is never edited: add the next one, and its line here. */
const RELEASED: Record<string, string> = {
  '0001-library': '296552713d5b51533350946e4cba681aa834b02a368609df1e4faf944f64bfab',
  '0002-import-review': 'e420a5f04800d0b849e5083a385d34031facac35d0ba0b3ed6bdbac91b56a711',
  '0003-import-tries': '7edd74cc1c2901620be399a15d27913d6602b12952009288ca052b091175ef69',
  '0004-brief-place': '205710e0c28f2ef40e9d7b5ba740f43ebf58fee9d7605a639c9e588395747883',
  '0005-import-claim': 'f7685061c2588143d8ff2ba176158cb2c0fba7bf99b404a687428b0ac4d47cc8',
  '0006-find-repeats': 'c76e3c18cc26415cdb3a669734dd10600912fde0f0900e4c626d227017ad10cc',
  '0007-brief-follows': '35486beb3397a28d55daacd4c1af45885d871b9a0ed807799b13785324901dca',
  '0008-version-name': '338dee5356cf8b5ea3d37b29787f45372162af094d31ae82ed1c073478245722',
  '0009-image': '603b185b671ee91342ae803a40be464180f65111a473497790d8ea9b189262e0',
  '0010-brief-export': 'da40b2f683da4384f3bfaca7cf710e2c7ec23695f83adc65d10ad3f45ee24127',
  '0011-brief-gate': '890e346cafae3a505688ab5ec0d9abe06696d11b02dac482f4e6b6b16e4f54a7',
  '0012-grades': '91da0910cd0159aa3e14adc7869dbd45e062f139bdbd9cb21421c52f1fd939d4',
  '0013-template': 'fe2b4601de879526eff237e0a08939eaa419d160537f2335df4a359b264b3356',
  '0014-history': 'ba05c62e86dfc3b4d7f65a5cd6ab49b060f583dd62beb13a67d351e7819afb20',
  '0015-brief-export-choice': '1fce60ccef8aec023be3e0b407b73367699921facba3e458d02741f28f82f9a2',
  '0016-find': '9c2ecc2c7f3adfb90079c35d60d1191aed7ff4f3d0422010eec5d5ea55e94c92',
  '0017-own-style': '8790710a790f293dcc8cc5016d18595f6667399cad40045456975ea4ecccf6bd',
  '0018-theme-ids': 'a8bf1f8b6800e81915f9e7b8fc21aa227c9dacb9c40b3993882725ecb6d5b167',
  '0019-saved-search': '2b80073a5b7cad80a84329a1f83c8e7593ef1784c2a56526e0533dfd763d0253',
  '0020-collection-ids': 'fa3bab100b2b74a2eeaa4e9ae3dc8a2fb585f16cff381ea394bbefc62016068e',
  '0021-actors': '8378ef0e3ca0d79a3090fba815f654072f1aa9c2a0d4188df6a556a0aebcc797',
  '0022-disagreements': '91ae762617dc6ea4cc74a50a6fb1d4cb478eb6edbfe4086ee473dae5ed3298f6',
  '0023-brief-confirmation': 'fb7a4c796e323e1ccf698cf405f1700e9c65cb27ad45976f581806f72b9329f1',
  '0024-source-details': '0394c9aed4dbba000f15cc64f2cc45841a8ec1121bc30faa27d31120388e957b',
  '0025-month-index': '5c792e7163cbb22d7e5cdfa1b147c093f8af1fbfad2d573c4e58a19dd882f792',
}

let folder: string
beforeEach(() => (folder = temporaryFolder()))
afterEach(() => rmSync(folder, { recursive: true }))

function open(options: OpenOptions) {
  const opened = openLibrary(join(folder, 'l.briefwright'), options)
  if (!opened.ok) throw new Error(opened.failure.message)
  return opened.value
}

const next = { version: MIGRATIONS.length + 1, name: 'next', sql: 'ALTER TABLE article ADD COLUMN mood TEXT' }
const nextMigrations = [...MIGRATIONS, next]

test('released migrations are as they were released', () => {
  const hashes = MIGRATIONS.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')])
  expect(Object.fromEntries(hashes)).toEqual(RELEASED)
})

test('the schema is the one under review', async () => {
  const library = temporaryLibrary()
  const rows = library.db
    .prepare<[], { sql: string }>(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
        AND NOT (type = 'table' AND (name LIKE '%_data' OR name LIKE '%_idx' OR name LIKE '%_docsize' OR name LIKE '%_config')) ORDER BY tbl_name, type DESC, name`,
    )
    .all()
  library.remove()
  await expect(rows.map(({ sql }) => `${sql};\n`).join('\n')).toMatchFileSnapshot('../migrations/schema.snapshot.sql')
})

test('an older library is upgraded with everything in it, after a copy was put aside', () => {
  const old = open({ create: true })
  addArticle(old.db, ['Old text.'])
  old.close()
  const upgraded = open({ migrations: nextMigrations })
  expect(upgraded.upgradeCopy).toBe(join(folder, `l.briefwright.before-v${next.version}.backup`))
  expect(upgraded.db.prepare('SELECT mood FROM article').pluck().all()).toEqual([null])
  upgraded.close()
  const copy = openLibrary(join(folder, `l.briefwright.before-v${next.version}.backup`))
  expect(copy.ok && listArticles(copy.value.db).total).toBe(1)
  if (copy.ok) copy.value.close()
})

test('a library can be opened in its past, and then not by that past when it is newer', () => {
  open({ create: true, migrations: nextMigrations, version: MIGRATIONS.length }).close()
  open({ migrations: nextMigrations }).close()
  const opened = openLibrary(join(folder, 'l.briefwright'), { migrations: nextMigrations, version: MIGRATIONS.length })
  expect(opened.ok || opened.failure.code).toBe('newer-library')
})

test('a library that an older version has open is not changed below it, and is upgraded once that one has closed it', () => {
  const older = open({ create: true })
  const refused = openLibrary(join(folder, 'l.briefwright'), { migrations: nextMigrations })
  expect(refused.ok || [refused.failure.code, refused.failure.message]).toEqual([
    'library-locked',
    expect.stringContaining('is open in an older version of Briefwright'),
  ])
  expect(addArticle(older.db, ['Written meanwhile.'])).toBeGreaterThan(0)
  older.close()
  const upgraded = open({ migrations: nextMigrations })
  expect([upgraded.db.pragma('journal_mode', { simple: true }), listArticles(upgraded.db).total]).toEqual(['wal', 1])
  upgraded.close()
})

test('a migration that fails halfway leaves the library as it was', () => {
  open({ create: true }).close()
  const broken = [...MIGRATIONS, { ...next, sql: 'CREATE TABLE half (x); INSERT INTO nowhere VALUES (1)' }]
  expect(() => open({ migrations: broken })).toThrow('nowhere')
  const library = open({})
  expect(library.db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0)
  library.close()
})

test('a migration that leaves references to nothing is not kept', () => {
  const library = open({ create: true })
  addArticle(library.db, ['Text.'])
  library.close()
  const careless = [...MIGRATIONS, { ...next, sql: 'UPDATE article_body SET article_id = 99' }]
  expect(() => open({ migrations: careless })).toThrow('refer to nothing')
  const again = open({})
  expect(again.db.prepare('SELECT article_id FROM article_body').pluck().get()).toBe(1)
  again.close()
})

test('a list with a gap is a bug, not a library', () => {
  expect(() => open({ create: true, migrations: [{ ...next, version: 7 }] })).toThrow('place 1')
  expect(existsSync(join(folder, 'l.briefwright'))).toBe(false)
})

test('reading an older library without changing it is refused in words, or allowed where any version will do', () => {
  open({ create: true }).close()
  const path = join(folder, 'l.briefwright')
  const refused = openLibrary(path, { readonly: true, migrations: nextMigrations })
  expect(refused.ok || refused.failure.code).toBe('older-library')
  const allowed = openLibrary(path, { readonly: true, anyOlder: true, migrations: nextMigrations })
  expect(allowed.ok).toBe(true)
  if (allowed.ok) allowed.value.close()
  const plain = new Database(path, { readonly: true })
  expect(plain.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length)
  plain.close()
  expect(readdirSync(folder)).not.toContain(`l.briefwright.before-v${next.version}.backup`)
})

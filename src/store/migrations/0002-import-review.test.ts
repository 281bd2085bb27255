import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { updateMetadata } from '../articles/article-changes.ts'
import { getArticle } from '../articles/articles.ts'
import { findByUrlKey } from '../duplicates/duplicates.ts'
import { checkLibrary } from '../library/integrity.ts'
import { openLibrary } from '../library/library.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'
import { deflate } from '../sqlite/deflate.ts'

test('articles from before keep what they have, are found by their address, and take the new facts', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 1 })
  if (!old.ok) throw new Error(old.failure.message)
  old.value.close()
  const plain = new Database(path)
  const insert = plain.prepare(
    `INSERT INTO article (ord, title, title_key, authors, url, paragraphs, words, snippet, text_hash, imported_at)
      VALUES (?, 'Old', 'old', '["Ann Other"]', ?, 1, 2, 'Old text.', x'00', '2026-01-01T00:00:00.000Z')`,
  )
  for (const url of ['https://www.outlet.example/old/?utm_source=x', null]) {
    const { lastInsertRowid } = insert.run(url === null ? 2 : 1, url)
    const blocks = deflate(JSON.stringify([{ id: 1, kind: 'paragraph', n: 1, text: 'Old text.' }]))
    plain.prepare('INSERT INTO article_body (article_id, standfirst, blocks) VALUES (?, NULL, ?)').run(lastInsertRowid, blocks)
    for (const [table, columns] of [
      ['ft', '(rowid, title, author, publication, note, body) VALUES (?, ?, ?, ?, ?, ?)'],
      ['field_typing', '(rowid, title, author, publication, note) VALUES (?, ?, ?, ?, ?)'],
      ['typing', '(rowid, text) VALUES (?, ?)'],
    ] as const) {
      const places = columns.split('?').length - 1
      plain.prepare(`INSERT INTO ${table} ${columns}`).run(lastInsertRowid, ...Array.from({ length: places - 1 }, () => 'old'))
    }
  }
  plain.close()

  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const { db, upgradeCopy } = upgraded.value
  expect(upgradeCopy).toMatch(/before-v\d+\.backup$/)
  expect(getArticle(db, 1)).toMatchObject({ title: 'Old', authors: ['Ann Other'], organisations: [], origins: {} })
  expect(findByUrlKey(db, 'outlet.example/old').map(({ id }) => id)).toEqual([1])
  updateMetadata(db, 2, { url: 'http://outlet.example/new', organisations: ['Ann Other'] })
  expect(getArticle(db, 2)).toMatchObject({ organisations: ['Ann Other'], origins: { url: { from: 'analyst', confidence: 1 } } })
  expect(findByUrlKey(db, 'outlet.example/new').map(({ id }) => id)).toEqual([2])
  expect(checkLibrary(db)).toEqual([])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLibrary } from '../library/library.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

const add = (name: string): string =>
  `INSERT INTO collection (name, name_key, created_at) VALUES ('${name}', '${name.toLowerCase()}', '2026')`

test('collections keep their ids and articles, and the next one gets no id that a step of the history may name', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 19 })
  if (!old.ok) throw new Error(old.failure.message)
  const { db } = old.value
  db.exec(add('Central Asia'))
  db.exec(add('Rail'))
  db.exec(`INSERT INTO article (id, ord, title, title_key, authors, language, paragraphs, words, snippet, text_hash, imported_at)
    VALUES (1, 7, 'Gas', 'gas', '[]', 'en', 1, 1, 'Gas', x'00', '2026')`)
  db.exec("INSERT INTO collection_article VALUES (2, 7, '2026')")
  // Four steps, the last of which made a third collection and was taken back.
  for (let count = 0; count < 4; count += 1)
    db.exec("INSERT INTO step (kind, about, made_at, last_at) VALUES ('import', '{}', '2026', '2026')")
  old.value.close()

  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const rows = (sql: string): unknown[] => upgraded.value.db.prepare(sql).all()
  expect(rows('SELECT c.id, c.name, x.ord FROM collection c LEFT JOIN collection_article x ON x.collection_id = c.id')).toEqual([
    { id: 1, name: 'Central Asia', ord: null },
    { id: 2, name: 'Rail', ord: 7 },
  ])
  upgraded.value.db.exec(add('Roads'))
  const [roads] = rows("SELECT id FROM collection WHERE name = 'Roads'") as { id: number }[]
  expect(roads?.id).toBeGreaterThan(3)
  upgraded.value.db.exec("DELETE FROM collection WHERE name = 'Roads'")
  upgraded.value.db.exec(add('Ports'))
  expect(rows('SELECT id FROM collection ORDER BY id DESC LIMIT 1')).toEqual([{ id: (roads?.id ?? 0) + 1 }])
  upgraded.value.db.exec("DELETE FROM collection WHERE name = 'Rail'")
  expect(rows('SELECT * FROM collection_article')).toEqual([])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})

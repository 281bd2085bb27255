import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLibrary } from '../library/library.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

const add = (slug: string): string =>
  `INSERT INTO theme (slug, position, built_in, data) VALUES ('${slug}', 1, 0, '{"name":"${slug}"}')`

test('themes keep their ids, and the next one gets none that a step of the history may name', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 17 })
  if (!old.ok) throw new Error(old.failure.message)
  const { db } = old.value
  db.exec(add('energy'))
  db.exec(add('security'))
  db.exec(`INSERT INTO article (id, ord, title, title_key, authors, language, paragraphs, words, snippet, text_hash, imported_at)
    VALUES (1, 1, 'Gas', 'gas', '[]', 'en', 1, 1, 'Gas', x'00', '2026')`)
  db.exec("INSERT INTO theme_decision VALUES (1, 1, 2, 'accepted', '2026')")
  // Five steps, the last of which made a third theme and was taken back.
  for (let count = 0; count < 5; count += 1)
    db.exec("INSERT INTO step (kind, about, made_at, last_at) VALUES ('theme-add', '{}', '2026', '2026')")
  old.value.close()

  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const rows = (sql: string): unknown[] => upgraded.value.db.prepare(sql).all()
  expect(rows('SELECT t.slug, d.decision FROM theme t LEFT JOIN theme_decision d ON d.theme_id = t.id ORDER BY t.id')).toEqual([
    { slug: 'energy', decision: null },
    { slug: 'security', decision: 'accepted' },
  ])
  upgraded.value.db.exec(add('rails'))
  const [rails] = rows("SELECT id FROM theme WHERE slug = 'rails'") as { id: number }[]
  expect(rails?.id).toBeGreaterThan(3)
  upgraded.value.db.exec("DELETE FROM theme WHERE slug = 'rails'")
  upgraded.value.db.exec(add('roads'))
  expect(rows('SELECT id FROM theme ORDER BY id DESC LIMIT 1')).toEqual([{ id: (rails?.id ?? 0) + 1 }])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})

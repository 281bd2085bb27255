import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLibrary } from '../library/library.ts'
import { searchLibrary } from '../search/search.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

const NOW = '2026-01-02T03:04:05.000Z'

test('of a library from before, what has a mark or a decision was read, and all the rest waits', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.briefwright')
  const old = openLibrary(path, { create: true, version: 15 })
  if (!old.ok) throw new Error(old.failure.message)
  const { db } = old.value
  // By hand: the program of today writes what that library has no place for.
  for (const id of [1, 2, 3, 4])
    db.exec(`INSERT INTO article (id, ord, title, title_key, authors, language, paragraphs, words, snippet, text_hash, imported_at, organisations, marking)
      VALUES (${id}, ${id}, 'Gas', 'gas', '[]', 'en', 1, 1, 'Gas', x'00', '${NOW}', '[]', '')`)
  const excerpt = (article: number, removed: string): void => {
    db.exec(`INSERT INTO excerpt (article_id, number, block, n, start, "end", quote, prefix, suffix, note, state, created_at, updated_at, removed_at)
      VALUES (${article}, 1, 1, 1, 0, 3, 'Gas', '', '', '', 'anchored', '${NOW}', '${NOW}', ${removed})`)
  }
  excerpt(1, 'NULL')
  excerpt(2, `'${NOW}'`)
  db.exec(`INSERT INTO theme (id, slug, position, built_in, data) VALUES (1, 'energy', 1, 1, '{"name":"Energy"}')`)
  db.exec(`INSERT INTO theme_decision VALUES (3, 1, 1, 'rejected', '${NOW}')`)
  old.value.close()

  const upgraded = openLibrary(path)
  if (!upgraded.ok) throw new Error(upgraded.failure.message)
  const found = (query: string): number[] => {
    const result = searchLibrary(upgraded.value.db, { query })
    return result.ok ? result.value.hits.map(({ article }) => article).toSorted((a, b) => a - b) : []
  }
  expect(found('is:read')).toEqual([1, 3])
  expect(found('is:unread')).toEqual([2, 4])
  expect(found('is:starred')).toEqual([])
  expect(found('language:english')).toEqual([1, 2, 3, 4])
  upgraded.value.close()
  rmSync(folder, { recursive: true })
})

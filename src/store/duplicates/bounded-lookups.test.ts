import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fingerprint } from '#core/near-duplicate.ts'
import { hasStagedSha, stagedBySha } from '../imports/import-sketches.ts'
import type { ReadableDB } from '../sqlite/database.ts'
import { draftOf, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { findByTextHash, findByTitleKey, findByUrlKey, hasSha } from './duplicates.ts'
import { nearCandidates } from './near-duplicates.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const hash = Buffer.alloc(32)
const { bands } = fingerprint(draftOf([Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')]).blocks)

// Rows that are looked at and not wanted (in the trash, copies of a file, beyond the first of a band) would make each article of an import dearer than the last.
test.each<[string, (db: ReadableDB) => unknown, string]>([
  ['equal texts', (db) => findByTextHash(db, hash), 'SEARCH a USING INDEX article_live_text (text_hash=?)'],
  [
    'articles under an address',
    (db) => findByUrlKey(db, 'outlet.example/a'),
    'SEARCH a USING INDEX article_live_url (url_key=?)',
  ],
  ['articles of a title', (db) => findByTitleKey(db, 'title', true), 'SEARCH a USING INDEX article_title (title_key=?)'],
  ['articles of a file', (db) => hasSha(db, 'sha'), 'SEARCH article USING INDEX article_source_file (source_file_id=?)'],
  ['staged items of a file', (db) => stagedBySha(db, 1, 'sha'), 'SEARCH i USING INDEX import_item_first (source_file_id=?)'],
  ['whether there are any', (db) => hasStagedSha(db, 1, 'sha'), 'SEARCH i USING INDEX import_item_first (source_file_id=?)'],
  ['articles that share bands', (db) => nearCandidates(db, bands), 'SEARCH b USING PRIMARY KEY (band=? AND article_id<?)'],
])('%s are found by an index that holds nothing else', (_, find, step) => {
  const prepare = vi.spyOn(library.db, 'prepare')
  find(library.db)
  const sql = prepare.mock.calls.map(([text]) => text)
  prepare.mockRestore()
  expect(sql).toHaveLength(1)
  const plan = library.db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql[0]}`)
  const details = plan.all(...Array.from({ length: sql[0]?.match(/\?/g)?.length ?? 0 }, () => null)).map(({ detail }) => detail)
  expect(details).toContain(step)
})

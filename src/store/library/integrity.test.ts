import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from '#core/near-duplicate.ts'
import { storedBlocks } from '../articles/article-body.ts'
import { createBrief } from '../briefs/briefs.ts'
import { deflate } from '../sqlite/deflate.ts'
import { addExcerpt } from '../marks/excerpts.ts'
import { addBatch } from '../imports/import-batches.ts'
import { writeDraft } from '../imports/import-drafts.ts'
import { stageFiles, unreadItems } from '../imports/import-staging.ts'
import { checkLibrary } from './integrity.ts'
import { saveSource } from '../sources/sources.ts'
import { addArticle, draftOf, temporaryLibrary, themeOf, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { seedThemes } from '../marks/themes.ts'

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
  const { db } = library
  seedThemes(db, [themeOf('energy')])
  const source = saveSource(db, {
    name: 'a.txt',
    path: null,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: Buffer.from('Gas flows.'),
  })
  const id = addArticle(db, ['Gas flows.'], {}, { sourceId: source.id })
  addExcerpt(db, id, { block: 1, start: 0, end: 3, quote: 'Gas', prefix: '', suffix: ' flows.' }, ['energy'], 'note')
  createBrief(
    db,
    { id: 'x', version: 1 },
    { title: 'T', authors: [], marking: '', date: '2024', language: 'en', themes: [], sections: [] },
  )
})
afterEach(() => library.remove())

test('a sound library has no problems', () => {
  expect(checkLibrary(library.db)).toEqual([])
})

test.for([
  ["UPDATE article_body SET blocks = x'4761732e'", /^The text of article 1 cannot be read/],
  ['UPDATE article_body SET blocks = substr(blocks, 1, length(blocks) - 9)', /^The text of article 1 cannot be read/],
  ["UPDATE theme SET data = '{}'", /^The theme energy cannot be read/],
  ["UPDATE brief SET content = '{}'", /^The brief 1 cannot be read/],
  ['DELETE FROM typing WHERE rowid > 0', /^1 articles are missing from the search index “typing”/],
  ["INSERT INTO ft (rowid, body) VALUES (77, 'ghost')", /^The search index “ft” holds 1 articles that are not/],
] as const)('%s is found', ([damage, problem]) => {
  library.db.exec(damage)
  expect(checkLibrary(library.db)).toContainEqual(expect.stringMatching(problem))
})

test.for([
  [storedBlocks(draftOf(['Oil flows.']).blocks), /^Excerpt 1:1 does not stand/],
  [deflate('[{}]'), /^The text of article 1 cannot be read/],
  [deflate('[{"id'), /^The text of article 1 cannot be read/],
] as const)('a body that says something else or nothing is found (%#)', ([blocks, problem]) => {
  library.db.prepare('UPDATE article_body SET blocks = ?').run(blocks)
  expect(checkLibrary(library.db)).toContainEqual(expect.stringMatching(problem))
})

test('a source file with other bytes than were imported is found', () => {
  library.db.prepare('UPDATE source_file SET deflated = ?').run(deflate('Oil flows.'))
  expect(checkLibrary(library.db)).toEqual(['The source file a.txt is not as it was imported: its SHA-256 differs.'])
  library.db.prepare('UPDATE source_file SET deflated = ?').run(Buffer.from('no deflated data'))
  expect(checkLibrary(library.db)).toHaveLength(1)
})

test('an entry that refers to nothing is found', () => {
  library.db.exec('PRAGMA foreign_keys = OFF; DELETE FROM source_file; PRAGMA foreign_keys = ON')
  expect(checkLibrary(library.db)).toEqual(['The table article refers to entries of source_file that do not exist.'])
})

test('a damaged text that waits to be stored is found', () => {
  const { db } = library
  const batch = addBatch(db, {
    subject: { kind: 'named', name: 'a.txt' },
    paths: [],
    collection: null,
    review: true,
    allowDuplicates: false,
  })
  stageFiles(db, batch, [{ file: 'a.txt', sourceId: null, failure: null }])
  const draft = draftOf(['Oil flows.'])
  writeDraft(db, unreadItems(db, batch)[0]?.id ?? 0, draft, fingerprint(draft.blocks))
  expect(checkLibrary(db)).toEqual([])
  db.exec("UPDATE import_draft SET blocks = x'00'")
  expect(checkLibrary(db)).toContainEqual(expect.stringMatching(/^What was read of a\.txt, and waits to be stored, is damaged/))
})

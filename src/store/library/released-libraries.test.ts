import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readBody } from '../articles/article-body.ts'
import { listArticles } from '../articles/article-list.ts'
import { getArticle } from '../articles/articles.ts'
import { listCollections } from '../articles/collections.ts'
import { briefAtRevision, getBrief } from '../briefs/briefs.ts'
import { makeOldLibrary, OLD } from '../testing/old-library.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'
import { listDecisions } from '../marks/decisions.ts'
import { listExcerpts } from '../marks/excerpt-list.ts'
import { listThemes } from '../marks/themes.ts'
import { searchLibrary } from '../search/search.ts'
import { getSource } from '../sources/sources.ts'
import { checkLibrary } from './integrity.ts'
import { openLibrary } from './library.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { schemaVersion } from './migrate.ts'

/** A library of each schema that was ever given out, as its release left it. `WRITE_FIXTURES=1` writes those that are missing, and never one that is there. */
const FIXTURES = join(import.meta.dirname, 'fixtures')
const nameOf = (version: number): string => `schema-${String(version).padStart(2, '0')}.sqlite.gz`
const versions = MIGRATIONS.map(({ version }) => version)

if (process.env['WRITE_FIXTURES'] === '1') {
  mkdirSync(FIXTURES, { recursive: true })
  for (const version of versions.filter((each) => !readdirSync(FIXTURES).includes(nameOf(each)))) {
    const folder = temporaryFolder()
    makeOldLibrary(join(folder, 'old.sqlite'), version)
    writeFileSync(join(FIXTURES, nameOf(version)), gzipSync(readFileSync(join(folder, 'old.sqlite')), { level: 9 }))
    rmSync(folder, { recursive: true })
  }
}

test('there is a library of every schema', () => {
  expect(readdirSync(FIXTURES).toSorted()).toEqual(versions.map(nameOf))
})

test.each(versions)('a library of schema %i is brought up to date with everything in it', (version) => {
  const folder = temporaryFolder()
  const path = join(folder, 'old.sqlite')
  writeFileSync(path, gunzipSync(readFileSync(join(FIXTURES, nameOf(version)))))
  const before = openLibrary(path, { readonly: true, version })
  if (!before.ok) throw new Error(before.failure.message)
  expect(schemaVersion(before.value.db)).toBe(version)
  before.value.close()

  const opened = openLibrary(path)
  if (!opened.ok) throw new Error(opened.failure.message)
  const { db, upgradeCopy } = opened.value
  expect(schemaVersion(db)).toBe(MIGRATIONS.length)
  expect(upgradeCopy === null).toBe(version === MIGRATIONS.length)
  expect(listArticles(db).rows.map(({ title }) => title)).toEqual([OLD.title])
  expect(listArticles(db, { trashed: true }).rows.map(({ title }) => title)).toEqual([OLD.trashed])
  expect(getArticle(db, 1)).toMatchObject({ title: OLD.title, authors: ['Dana Serik'], date: '2022-01-14' })
  expect(readBody(db, 1)?.blocks.map(({ text }) => text)).toEqual(OLD.text)
  expect(listExcerpts(db)).toMatchObject([
    { id: '1:10', anchor: { quote: OLD.quote }, note: OLD.note, themes: ['gas'], state: 'anchored' },
  ])
  expect(listThemes(db).map(({ slug, terms }) => [slug, terms])).toEqual([['gas', ['gas']]])
  expect(listDecisions(db, 1)).toMatchObject([{ block: 1, theme: 'gas', decision: 'accepted' }])
  expect(listCollections(db)).toMatchObject([{ name: OLD.collection, articles: 1 }])
  expect(Buffer.from(getSource(db, 1)?.bytes ?? []).toString()).toBe(OLD.source)
  expect(getBrief(db, 1)).toMatchObject({ title: OLD.brief, revision: 2, marking: 'OFFICIAL', themes: ['gas'] })
  expect(JSON.stringify(getBrief(db, 1)?.sections)).toContain(OLD.sentence)
  expect(briefAtRevision(db, 1, 1)?.title).toBe(OLD.earlier)
  for (const query of ['kazakhstan', 'выросли', OLD.title]) {
    const found = searchLibrary(db, { query })
    expect(found.ok && found.value.hits.map(({ article }) => article)).toEqual([1])
  }
  expect(checkLibrary(db)).toEqual([])
  opened.value.close()
  rmSync(folder, { recursive: true })
})

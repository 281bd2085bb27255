import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anchorAt } from '#core/anchor/anchor-at.ts'
import { fingerprint } from '#core/near-duplicate.ts'
import { trashArticles } from '../articles/article-changes.ts'
import { readBody } from '../articles/article-body.ts'
import { getArticle } from '../articles/articles.ts'
import { addExcerpt, removeExcerpt } from '../marks/excerpts.ts'
import { addTheme, listThemes } from '../marks/themes.ts'
import { saveSearch } from '../search/saved-searches.ts'
import { searchLibrary } from '../search/search.ts'
import { saveSource } from '../sources/sources.ts'
import { addArticle, draftOf, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { exportPart, type ExportedPart } from './export-part.ts'
import { checkLibrary } from './integrity.ts'
import { openLibrary } from './library.ts'

let library: TemporaryLibrary
let to: string
beforeEach(() => {
  library = temporaryLibrary()
  to = join(library.folder, 'part.sqlite')
})
afterEach(() => library.remove())

const exported = (collection: string | null, file = to) =>
  exportPart(library.db, { library: library.path, to: file, collection, articles: null, each: () => undefined })
function written(collection: string | null): ExportedPart {
  const done = exported(collection)
  if (!done.ok) throw new Error(done.failure.message)
  return done.value
}
/** An article from a file of its own, each of whose words begins with `word`, in its text and in everything that is said of it. */
function article(word: string, collection: string, source?: number): number {
  const texts = [`${word}alpha ${word}beta ${word}gamma`, `${word}delta`]
  const bytes = Buffer.from(texts.join('\n'))
  const facts = { name: `${word}.txt`, path: `/${word}home/${word}.txt`, mediaType: 'text/plain', encoding: null, bytes }
  const sourceId = source ?? saveSource(library.db, facts).id
  const metadata = { title: `${word}title`, authors: [`${word}author`], publication: `${word}press`, date: '2022-01-14' }
  const id = addArticle(library.db, texts, metadata, { sourceId, collection, fingerprint: fingerprint(draftOf(texts).blocks) })
  const theme = addTheme(library.db, {
    name: `${word}theme`,
    definition: `${word}meaning`,
    terms: [`${word}term`],
    colour: '#0f766e',
    parent: null,
  })
  const block = readBody(library.db, id)?.blocks[0]
  if (!theme.ok || block === undefined) throw new Error('No theme or no text.')
  addExcerpt(library.db, id, anchorAt(block, 0, 4), [theme.value.slug], `${word}note`)
  addExcerpt(library.db, id, anchorAt(block, 2, 6), [], `${word}removed`)
  removeExcerpt(library.db, `${id}:2`)
  return id
}

test('of single articles these go out and nothing of the others, without the collections they are in', () => {
  const chosen = article('qqin', 'Chosen')
  article('zzout', 'Chosen')
  const done = exportPart(library.db, {
    library: library.path,
    to,
    collection: null,
    articles: [chosen, 999],
    each: () => undefined,
  })
  expect(done).toMatchObject({ ok: true, value: { articles: 1, marks: 1, themes: 1, collections: 0 } })
  const bytes = readFileSync(to).toString('latin1')
  expect(bytes).toContain('qqintitle')
  expect(bytes).not.toContain('zzout')
})

test('a collection goes out as a whole library of its own, and nothing outside of it is in its bytes', () => {
  const chosen = article('qqin', 'Chosen')
  article('zzout', 'Other')
  trashArticles(library.db, [article('zztrash', 'Chosen')])
  saveSearch(library.db, 'zzsearch', 'zzquery')
  library.db.exec("INSERT INTO setting (key, value) VALUES ('own-words', 'zzsetting')")
  library.db.exec("INSERT INTO publication_grade VALUES ('zzoutpress', 'B'), ('qqinpress', 'C')")
  library.db.exec("INSERT INTO step (kind, about, made_at, last_at) VALUES ('star', '{\"name\":\"zzstep\"}', '2026', '2026')")
  library.db.exec(`UPDATE article SET read_at = '2026', starred_at = '2026' WHERE id = ${chosen}`)
  expect(written('chosen')).toMatchObject({ file: to, articles: 1, marks: 1, themes: 1, collections: 1, sourcesLeftOut: 0 })

  const bytes = readFileSync(to)
  for (const kept of ['qqintitle', 'qqinnote', 'qqinterm']) expect(bytes.includes(kept)).toBe(true)
  for (const gone of ['zz', 'qqinremoved', 'qqinhome', library.folder]) expect(bytes.includes(gone), gone).toBe(false)

  const opened = openLibrary(to, { readonly: true })
  if (!opened.ok) throw new Error(opened.failure.message)
  const { db } = opened.value
  expect(checkLibrary(db)).toEqual([])
  expect(getArticle(db, chosen)).toMatchObject({ title: 'qqintitle', read: false, starred: false, excerpts: 1, reliability: 'C' })
  expect(getArticle(db, chosen)?.source).toMatchObject({ file: 'qqin.txt' })
  expect(getArticle(db, chosen)?.collections).toEqual(['Chosen'])
  expect(listThemes(db).map(({ slug }) => slug)).toEqual(['qqintheme'])
  const found = searchLibrary(db, { query: 'qqindelta', limit: 5, mode: 'full' })
  expect(found.ok && found.value.hits).toMatchObject([{ title: 'qqintitle' }])
  opened.value.close()
})

test('the whole library goes out with all that is not in the trash', () => {
  article('one', 'A')
  article('two', 'B')
  trashArticles(library.db, [article('three', 'A')])
  expect(written(null)).toMatchObject({ articles: 2, marks: 2, themes: 3, collections: 2 })
})

test('a file that holds an article which does not go out stays at home, and that is said', () => {
  const bytes = Buffer.from('qqin and zzout in one archive page')
  const page = saveSource(library.db, { name: 'page.html', path: null, mediaType: 'text/html', encoding: null, bytes }).id
  const chosen = article('qqin', 'Chosen', page)
  article('zzout', 'Other', page)
  expect(written('Chosen').sourcesLeftOut).toBe(1)
  const opened = openLibrary(to, { readonly: true })
  expect(opened.ok && getArticle(opened.value.db, chosen)?.source).toBeNull()
  if (opened.ok) opened.value.close()
  expect(written(null).sourcesLeftOut).toBe(0)
})

test('an unknown collection, the library itself and a folder that is not there are refused, and what stops it leaves no file', () => {
  article('one', 'Chosen')
  expect(exported('chosne')).toMatchObject({
    ok: false,
    failure: { code: 'no-such-collection', message: expect.stringContaining('“Chosen”') },
  })
  symlinkSync(library.path, to)
  expect(exported(null)).toMatchObject({ ok: false, failure: { code: 'export-onto-library' } })
  expect(exported(null, join(library.folder, 'none', 'part.sqlite'))).toMatchObject({
    ok: false,
    failure: { code: 'backup-not-written' },
  })
  const stopped = (): unknown =>
    exportPart(library.db, {
      library: library.path,
      to: join(library.folder, 'stopped.sqlite'),
      collection: null,
      articles: null,
      each: () => {
        throw new Error('stopped')
      },
    })
  expect(stopped).toThrow('stopped')
  expect(openLibrary(join(library.folder, 'stopped.sqlite'), { readonly: true })).toMatchObject({
    failure: { code: 'library-missing' },
  })
})

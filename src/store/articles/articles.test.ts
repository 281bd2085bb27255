import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { restoreArticles, trashArticles, updateMetadata } from './article-changes.ts'
import { removeForGood } from './delete-for-good.ts'
import { listArticles } from './article-list.ts'
import { getArticle, insertArticles } from './articles.ts'
import { textHash } from './article-body.ts'
import { decide } from '../marks/decisions.ts'
import { findBySha, findByTextHash, findByUrlKey } from '../duplicates/duplicates.ts'
import { addExcerpt } from '../marks/excerpts.ts'
import { checkLibrary } from '../library/integrity.ts'
import { searchLibrary } from '../search/search.ts'
import { findSource, getSource, saveSource } from '../sources/sources.ts'
import { addArticle, draftOf, temporaryLibrary, themeOf, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { seedThemes } from '../marks/themes.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const titles = (options: Parameters<typeof listArticles>[1]): string[] =>
  listArticles(library.db, options).rows.map(({ title }) => title)
const found = (query: string): number => {
  const result = searchLibrary(library.db, { query })
  return result.ok ? result.value.total : -1
}

test('an article comes back as it went in, dropped blocks included', () => {
  const draft = draftOf(['Первый. 新疆', 'Second.'], {
    title: '“Gas” – naïve?',
    standfirst: 'In short.',
    authors: ['Ann Lee', 'Анна Ли'],
    publication: 'The Post',
    date: '2022-01',
    url: 'https://post.example/1',
  })
  draft.blocks.push({ id: 3, kind: 'paragraph', n: null, text: 'Share this', dropped: 'share-line' })
  const { id: sourceId, sha256 } = saveSource(library.db, {
    name: 'a.html',
    path: '/x/a.html',
    mediaType: 'text/html',
    encoding: 'utf-8',
    bytes: Buffer.from('<p>'),
  })
  const [id = 0] = insertArticles(library.db, [{ draft, sourceId, collection: 'Reading' }])
  const article = getArticle(library.db, id)
  expect(article).toMatchObject(draft)
  expect(article).toMatchObject({
    paragraphs: 2,
    words: 4,
    snippet: 'In short.',
    collections: ['Reading'],
    excerpts: 0,
    source: { file: 'a.html', sha256 },
  })
  expect(found('share')).toBe(0)
  expect(getArticle(library.db, 99)).toBeNull()
})

test('ids follow the order given, whatever the dates, and are not given again', () => {
  const drafts = ['2020', '2024-05-01', '2019-03'].map((date) => ({ draft: draftOf(['text'], { date }), sourceId: null }))
  expect(insertArticles(library.db, drafts)).toEqual([1, 2, 3])
  trashArticles(library.db, [3])
  removeForGood(library.db, [3])
  expect(addArticle(library.db, ['text'])).toBe(4)
})

test('a batch with an article that cannot be stored stores none', () => {
  const broken = draftOf(['text'])
  const bad = { ...broken, title: null as unknown as string }
  expect(() =>
    insertArticles(library.db, [
      { draft: broken, sourceId: null },
      { draft: bad, sourceId: null },
    ]),
  ).toThrow()
  expect(listArticles(library.db).total).toBe(0)
  expect(found('text')).toBe(0)
})

describe('lists', () => {
  beforeEach(() => {
    const { db } = library
    addArticle(db, ['a'], { title: 'Élan', date: '2022-05-01', publication: 'The Post' }, { collection: 'Mine' })
    addArticle(db, ['b'], { title: '“Zebra”', date: '2023', publication: 'THE POST' })
    addArticle(db, ['c'], { title: 'apple', date: null, publication: 'Élysée' })
    addArticle(db, ['d'], { title: 'Banana', date: '2022-05', publication: null }, { collection: 'mine' })
  })

  test('are sorted by date with undated articles last, by title without regard to case, accents and quotation marks, or by arrival', () => {
    expect(titles({ sort: 'newest' })).toEqual(['“Zebra”', 'Élan', 'Banana', 'apple'])
    expect(titles({ sort: 'oldest' })).toEqual(['apple', 'Banana', 'Élan', '“Zebra”'])
    expect(titles({ sort: 'title' })).toEqual(['apple', 'Banana', 'Élan', '“Zebra”'])
    expect(titles({ sort: 'imported' })).toEqual(['Banana', 'apple', '“Zebra”', 'Élan'])
  })

  test('keep what passes every filter and say how many pass in all', () => {
    expect(titles({ from: '2022', to: '2022' })).toEqual(['Élan', 'Banana'])
    expect(titles({ publication: 'the post' })).toEqual(['“Zebra”', 'Élan'])
    expect(titles({ publication: 'elysee' })).toEqual(['apple'])
    expect(titles({ collection: 'MINE' })).toEqual(['Élan', 'Banana'])
    expect(titles({ collection: 'Mine', publication: 'The Post' })).toEqual(['Élan'])
    expect(titles({ ids: [3, 1, 77] })).toEqual(['Élan', 'apple'])
    expect(titles({ theme: 'no-such-theme' })).toEqual([])
    expect(listArticles(library.db, { limit: 1, offset: 2 })).toMatchObject({ total: 4, rows: [{ title: 'Banana' }] })
  })

  test('of the whole library read one index in order and no bodies', () => {
    const plan = library.db
      .prepare<[], { detail: string }>(
        'EXPLAIN QUERY PLAN SELECT a.id FROM article a WHERE a.deleted_at IS NULL ORDER BY a.ord DESC LIMIT 200',
      )
      .all()
    expect(plan.map(({ detail }) => detail).join()).toMatch(/^SCAN a USING (COVERING )?INDEX article_live$/)
  })
})

describe('editing', () => {
  test('a new date moves the article in lists and searches, with its themes and collections', () => {
    const { db } = library
    seedThemes(db, [themeOf('energy')])
    const id = addArticle(db, ['Uranium.'], { title: 'Old', date: '2020-01-01' }, { collection: 'Mine' })
    addArticle(db, ['Uranium.'], { title: 'Middle', date: '2021' })
    decide(db, id, 1, 'energy', 'accepted')
    expect(titles({})).toEqual(['Middle', 'Old'])
    expect(updateMetadata(db, id, { date: '2022-02-02', title: 'New', authors: ['Zhao'], standfirst: 'Fresh words' }).ok).toBe(
      true,
    )
    expect(titles({})).toEqual(['New', 'Middle'])
    expect(titles({ theme: 'energy', collection: 'Mine', from: '2022' })).toEqual(['New'])
    expect([found('uranium'), found('title:old'), found('author:zhao fresh')]).toEqual([2, 0, 1])
    expect(getArticle(db, id)?.snippet).toBe('Fresh words')
    expect(checkLibrary(db)).toEqual([])
  })

  test('an unknown article is reported', () => {
    const result = updateMetadata(library.db, 5, { title: 'x' })
    expect(result.ok || result.failure.code).toBe('no-such-article')
  })
})

describe('the trash', () => {
  test('takes an article out of lists, searches and theme filters, and gives it back whole', () => {
    const { db } = library
    seedThemes(db, [themeOf('energy')])
    const id = addArticle(db, ['Uranium mines.'], { title: 'Mines' }, { collection: 'Mine' })
    addExcerpt(db, id, { block: 1, start: 0, end: 7, quote: 'Uranium', prefix: '', suffix: ' mines.' }, ['energy'], 'remember')
    expect(trashArticles(db, [id, 99])).toBe(1)
    expect([titles({}), titles({ theme: 'energy' }), titles({ trashed: true }), found('uranium')]).toEqual([[], [], ['Mines'], 0])
    expect(restoreArticles(db, [id])).toBe(1)
    expect([titles({ theme: 'energy', collection: 'Mine' }), found('uranium remember')]).toEqual([['Mines'], 1])
    expect(checkLibrary(db)).toEqual([])
  })

  test('is emptied for good, source files included once no article needs them', () => {
    const { db } = library
    const source = saveSource(db, {
      name: 'a.txt',
      path: null,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      bytes: Buffer.from('two articles'),
    })
    const [first = 0, second = 0] = insertArticles(db, [
      { draft: draftOf(['one']), sourceId: source.id },
      { draft: draftOf(['two']), sourceId: source.id },
    ])
    expect(removeForGood(db, [first])).toBe(0)
    trashArticles(db, [first, second])
    expect(removeForGood(db, [first])).toBe(1)
    expect(findSource(db, source.sha256)).not.toBeNull()
    expect(removeForGood(db, [second])).toBe(1)
    expect(findSource(db, source.sha256)).toBeNull()
    expect(checkLibrary(db)).toEqual([])
  })
})

test('a source file is kept once, byte for byte', () => {
  const { db } = library
  const bytes = new Uint8Array(Array.from({ length: 5000 }, (_, index) => (index * index) % 256))
  const first = saveSource(db, { name: 'a.bin', path: null, mediaType: 'text/plain', encoding: 'windows-1251', bytes })
  expect(saveSource(db, { name: 'b.bin', path: null, mediaType: 'text/plain', encoding: null, bytes })).toEqual({
    ...first,
    known: true,
  })
  expect(getSource(db, first.id)?.bytes).toEqual(bytes)
  expect(getSource(db, first.id)).toMatchObject({ name: 'a.bin', size: 5000, encoding: 'windows-1251' })
})

test('an article is known again by its file, its address and its very text', () => {
  const { db } = library
  const source = saveSource(db, {
    name: 'a.txt',
    path: null,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: Buffer.from('x'),
  })
  const draft = draftOf(['Same text.'], { url: 'https://a.example/1' })
  const id = addArticle(db, [], draft, { sourceId: source.id })
  const known = [{ id, title: 'An article' }]
  const hash = textHash(draftOf(['Same text.'], { title: 'Another title' }).blocks)
  expect([findBySha(db, source.sha256), findByUrlKey(db, 'a.example/1'), findByTextHash(db, hash)]).toEqual([known, known, known])
  trashArticles(db, [id])
  expect([findBySha(db, source.sha256), findByUrlKey(db, 'a.example/1'), findByTextHash(db, hash)]).toEqual([[], [], []])
})

import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { trashArticles } from '../articles/article-changes.ts'
import { setArticleState } from '../articles/article-state.ts'
import { addToCollection, ensureCollection } from '../articles/collections.ts'
import { decide } from '../marks/decisions.ts'
import { addExcerpt } from '../marks/excerpts.ts'
import { searchLibrary, type SearchHit, type SearchOptions } from './search.ts'
import { addArticle, temporaryLibrary, themeOf, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { seedThemes } from '../marks/themes.ts'

let library: TemporaryLibrary

beforeAll(() => {
  library = temporaryLibrary()
  const { db } = library
  seedThemes(db, [themeOf('energy'), themeOf('security')])
  addArticle(db, ['Nothing to see.', 'The energy policy of the COVID-19 years was “naïve”.'], {
    title: 'Gas flows',
    authors: ['Ann Lee'],
    publication: 'The Post',
    date: '2022-01-03',
  })
  addArticle(db, ['Gas policy comes before energy.', 'In 新疆维吾尔自治区 and 北京.'], {
    title: 'Uranium',
    authors: ['Bob Ray'],
    publication: 'Astana Times',
    date: '2022-02',
  })
  addArticle(db, ['Казахстанский газ: Қазақстан.', 'شىنجاڭ ئۇيغۇر ئاپتونوم رايونى'], {
    title: 'Китай и ёлка',
    authors: ['Анна Ли'],
    language: 'ru',
  })
  decide(db, 2, 1, 'energy', 'accepted')
  addExcerpt(
    db,
    1,
    { block: 1, start: 0, end: 7, quote: 'Nothing', prefix: '', suffix: '' },
    ['security'],
    'remember the dumplings',
  )
  addToCollection(db, ensureCollection(db, 'To read'), [2])
  setArticleState(db, [1], { read: true })
  setArticleState(db, [2], { starred: true })
  trashArticles(db, [addArticle(db, ['Gas in the trash.'])])
})
afterAll(() => library.remove())

function hits(query: string, options: Partial<SearchOptions> = {}): SearchHit[] {
  const result = searchLibrary(library.db, { query, ...options })
  if (!result.ok) throw new Error(result.failure.message)
  expect(result.value.total).toBe(result.value.hits.length)
  return result.value.hits
}
const articles = (query: string, options: Partial<SearchOptions> = {}): number[] =>
  hits(query, options).map(({ article }) => article)

describe.for(['typing', 'full'] as const)('%s finds', (mode) => {
  test.for([
    ['gas', [1, 2]],
    ['energy policy', [1, 2]],
    ['"energy policy"', [1]],
    ['energ* polic*', [1, 2]],
    ['COVID-19', [1]],
    ['naive', [1]],
    ['NAÏVE', [1]],
    ['елка', [3]],
    ['китай', [3]],
    ['қазақстан', [3]],
    ['ئۇيغۇر', [3]],
    ['疆', [2]],
    ['新疆', [2]],
    ['吾尔', [2]],
    ['维吾尔', [2]],
    ['新维', []],
    ['疆吾', []],
    ['gas NOT uranium', [1]],
    ['gas -author:lee', [2]],
    ['NOT gas', [3]],
    ['uranium OR ёлка', [2, 3]],
    ['(uranium OR ёлка) gas', [2]],
    ['title:gas', [1]],
    ['author:lee', [1]],
    ['author:"bob ray" gas', [2]],
    ['publication:"astana times"', [2]],
    ['note:dumplings', [1]],
    ['dumplings', [1]],
    ['title:dumplings', []],
    ['theme:energy', [2]],
    ['theme:energy gas', [2]],
    ['gas NOT theme:energy', [1]],
    ['theme:energy OR author:lee', [1, 2]],
    ['theme:energy OR NOT gas', [2, 3]],
    ['theme:"Energy"', [2]],
    ['from:2022-02', [2]],
    ['to:2022-01 gas', [1]],
    ['year:2022 -energy', []],
    ['NOT year:2022', [3]],
    ['has:note', [1]],
    ['has:excerpts OR has:theme', [1, 2]],
    ['publication:="THE POST"', [1]],
    ['language:en gas', [1, 2]],
    ['language:Russian', [3]],
    ['language:русский', [3]],
    ['lang:ru OR author:lee', [1, 3]],
    ['in:"to read"', [2]],
    ['is:read', [1]],
    ['is:unread gas', [2]],
    ['is:starred OR is:read', [1, 2]],
    ['китаем', [3]],
    ['казахстанского', [3]],
    ['ёлки', [3]],
    ['policies', [1, 2]],
    ['flow title:flowing', [1]],
    ['"gas flow"', []],
    ['flow*', [1]],
    ['trash', []],
  ] as const)('%s', ([query, expected]) => {
    expect(articles(query, { mode }).toSorted((a, b) => a - b)).toEqual(expected)
  })
})

test('while someone types, begun words count and titles come first', () => {
  expect(articles('ga', { mode: 'typing' })).toEqual([1, 2])
  expect(hits('ga', { mode: 'typing' }).map(({ score }) => score)).toEqual([1, 0])
  expect(articles('ga')).toEqual([])
})

test('filters narrow a search', () => {
  expect(articles('gas', { from: '2022-02', to: '2022' })).toEqual([2])
  expect(articles('gas', { publication: 'the post' })).toEqual([1])
  expect(articles('gas', { theme: 'security', mode: 'typing' })).toEqual([1])
  expect(articles('gas', { theme: 'unknown' })).toEqual([])
})

test('a hit shows the paragraph that says most, with the words marked', () => {
  const [hit] = hits('"energy policy" naive', { mode: 'full' })
  expect(hit).toMatchObject({ article: 1, title: 'Gas flows', n: 2, block: 2, row: { publication: 'The Post', excerpts: 1 } })
  expect(hit?.matches.map(([start, end]) => hit.snippet.slice(start, end))).toEqual(['energy policy', 'naïve'])
  const [chinese] = hits('自治')
  expect(chinese?.n).toBe(2)
  expect(chinese?.matches.map(([start, end]) => chinese.snippet.slice(start, end))).toEqual(['自治'])
})

test('a hit by its note shows the note, one by its title how the article begins', () => {
  expect(hits('dumplings')[0]).toMatchObject({ n: 1, block: 1, snippet: 'remember the dumplings', matches: [[13, 22]] })
  expect(hits('title:uranium')[0]).toMatchObject({ n: null, block: null, snippet: 'Gas policy comes before energy.' })
})

test('nothing to look for is said in words', () => {
  const result = searchLibrary(library.db, { query: ' " ' })
  expect(result.ok || result.failure).toMatchObject({ code: 'bad-query', message: expect.stringContaining('Type a word') })
})

test('whatever is typed is answered or refused in words, never an error', () => {
  const pieces = [
    'gas',
    'AND',
    'OR',
    'NOT',
    '(',
    ')',
    '"',
    '“',
    '*',
    '-',
    ':',
    'title:',
    'theme:energy',
    'from:2022',
    'is:unread',
    'publication:=',
    'author:',
    '疆',
    '新疆',
    'é',
    "'",
    '\\',
    '^',
    '{',
    '+',
    '\0',
    '👍',
    ' ',
  ]
  const query = oneof(
    string({ unit: 'binary', maxLength: 40 }),
    array(constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(' ')),
  )
  assert(
    property(query, constantFrom('typing' as const, 'full' as const), (text, mode) => {
      const result = searchLibrary(library.db, { query: text, mode })
      if (!result.ok) expect(result.failure.code).toBe('bad-query')
      else
        for (const { snippet, matches } of result.value.hits)
          for (const [start, end] of matches) expect(start < end && end <= snippet.length).toBe(true)
    }),
    { numRuns: process.env['LONG_TESTS'] === '1' ? 2000 : 150 },
  )
  for (const tangled of ['('.repeat(900), '(a OR (b '.repeat(200), 'a OR '.repeat(390), '-'.repeat(500) + 'a'])
    expect(typeof searchLibrary(library.db, { query: tangled }).ok).toBe('boolean')
})

/** How SQLite answers the statement with these words that a search prepares. */
function planOf(words: string, options: SearchOptions): string {
  const fresh = temporaryLibrary()
  seedThemes(fresh.db, [themeOf('energy')])
  const prepare = vi.spyOn(fresh.db, 'prepare')
  searchLibrary(fresh.db, options)
  const sql = prepare.mock.calls.map(([text]) => text).find((text) => text.includes(words)) ?? 'SELECT 0'
  prepare.mockRestore()
  const steps = fresh.db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...Array.from(sql.matchAll(/\?/g), () => 1))
  fresh.remove()
  return steps.map(({ detail }) => detail).join('\n')
}

describe('the plan behind', () => {
  test('newest first sorts nothing, narrows FTS5 by date, and gathers the articles of a theme once', () => {
    const plan = planOf('ORDER BY x.rowid DESC', { query: '-x gas -author:lee', mode: 'typing', theme: 'energy', from: '2022' })
    expect(plan).toMatch(/^SCAN x VIRTUAL TABLE INDEX \d+:M1></)
    expect(plan).toMatch(/LIST SUBQUERY \d+\nSEARCH s USING PRIMARY KEY \(theme_id=\? AND ord>\? AND ord<\?\)/)
    expect(plan).not.toContain('TEMP B-TREE')
  })

  test('the best first leaves sorting to FTS5', () => {
    const plan = planOf('ORDER BY x.rank', { query: 'gas pipeline' })
    expect(plan).toMatch(/SCAN x VIRTUAL TABLE/)
    expect(plan).not.toContain('TEMP B-TREE')
  })
})

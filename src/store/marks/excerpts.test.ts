import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Anchor } from '#core/excerpt.ts'
import { trashArticles } from '../articles/article-changes.ts'
import { listArticles } from '../articles/article-list.ts'
import { decide, listDecisions, undecide } from './decisions.ts'
import { excerptPage, listExcerpts, type ExcerptFilter } from './excerpt-list.ts'
import { addExcerpt, getExcerpt, removeExcerpt, restoreExcerpt, updateExcerpt } from './excerpts.ts'
import { checkLibrary } from '../library/integrity.ts'
import { searchLibrary } from '../search/search.ts'
import { addArticle, temporaryLibrary, themeOf, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { seedThemes, themeCounts } from './themes.ts'

let library: TemporaryLibrary
let article: number
const TEXT = 'Gas flows east, and oil flows west.'
beforeEach(() => {
  library = temporaryLibrary()
  seedThemes(library.db, [themeOf('energy'), themeOf('security')])
  article = addArticle(library.db, ['First.', TEXT], {
    title: 'Flows',
    authors: ['Ann Lee'],
    publication: 'The Post',
    date: '2022-03',
  })
})
afterEach(() => library.remove())

function anchor(quote: string): Anchor {
  const start = TEXT.indexOf(quote)
  return { block: 2, start, end: start + quote.length, quote, prefix: TEXT.slice(Math.max(0, start - 32), start), suffix: '' }
}

const found = (query: string): number => {
  const result = searchLibrary(library.db, { query })
  return result.ok ? result.value.total : -1
}
const themesOf = (): string[] => listArticles(library.db).rows[0]?.themes ?? []

test('an excerpt keeps its place, paragraph number, themes and note, and shows its article', () => {
  const added = addExcerpt(library.db, article, anchor('Gas flows east'), ['security', 'energy'], 'who says so?')
  const expected = {
    id: '1:1',
    article,
    n: 2,
    anchor: anchor('Gas flows east'),
    themes: ['energy', 'security'],
    note: 'who says so?',
    state: 'anchored',
  }
  expect(added.ok && added.value).toMatchObject({
    ...expected,
    title: 'Flows',
    authors: ['Ann Lee'],
    publication: 'The Post',
    date: '2022-03',
  })
  expect(getExcerpt(library.db, '1:1')).toMatchObject(expected)
  expect(listArticles(library.db).rows[0]).toMatchObject({ excerpts: 1, themes: ['energy', 'security'] })
})

test('numbers count within the article and are never given again', () => {
  for (const quote of ['Gas', 'oil', 'west']) addExcerpt(library.db, article, anchor(quote))
  removeExcerpt(library.db, '1:3')
  const next = addExcerpt(library.db, article, anchor('east'))
  expect(next.ok && next.value.id).toBe('1:4')
  expect(listExcerpts(library.db, { article }).map(({ id }) => id)).toEqual(['1:1', '1:4', '1:2'])
})

test('what is not there is refused in words: the quote, the theme, the article, the excerpt', () => {
  const codes = [
    addExcerpt(library.db, article, { ...anchor('Gas'), quote: 'Tea' }),
    addExcerpt(library.db, article, { ...anchor('Gas'), block: 9 }),
    addExcerpt(library.db, article, anchor('Gas'), ['trade']),
    addExcerpt(library.db, 99, anchor('Gas')),
    updateExcerpt(library.db, '1:1', { note: 'x' }),
    removeExcerpt(library.db, 'nonsense'),
  ].map((result) => result.ok || result.failure.code)
  expect(codes).toEqual([
    'quote-not-there',
    'quote-not-there',
    'no-such-theme',
    'no-such-article',
    'no-such-excerpt',
    'no-such-excerpt',
  ])
  expect(listExcerpts(library.db)).toEqual([])
})

test('a note is found by searching as long as it is there', () => {
  addExcerpt(library.db, article, anchor('Gas'), [], 'dumplings')
  expect([found('dumplings'), found('note:dumplings'), found('title:dumplings')]).toEqual([1, 1, 0])
  updateExcerpt(library.db, '1:1', { note: 'noodles' })
  expect([found('dumplings'), found('note:noodles')]).toEqual([0, 1])
  removeExcerpt(library.db, '1:1')
  expect(found('noodles')).toBe(0)
  restoreExcerpt(library.db, '1:1')
  expect(found('noodles')).toBe(1)
  expect(checkLibrary(library.db)).toEqual([])
})

test('an article has the themes of its excerpts and accepted blocks, and loses each with the last of them', () => {
  const { db } = library
  addExcerpt(db, article, anchor('Gas'), ['energy'])
  decide(db, article, 2, 'energy', 'accepted')
  decide(db, article, 2, 'security', 'rejected')
  expect(themesOf()).toEqual(['energy'])
  updateExcerpt(db, '1:1', { themes: ['security'] })
  expect(themesOf()).toEqual(['energy', 'security'])
  expect(undecide(db, article, 2, 'energy')).toBe(true)
  expect(themesOf()).toEqual(['security'])
  removeExcerpt(db, '1:1')
  expect(themesOf()).toEqual([])
  restoreExcerpt(db, '1:1')
  expect([themesOf(), listArticles(db, { theme: 'security' }).total, themeCounts(db).get('security')]).toEqual([
    ['security'],
    1,
    { articles: 1, excerpts: 1 },
  ])
})

test('decisions are listed by block; a later one replaces an earlier one', () => {
  const { db } = library
  decide(db, article, 2, 'energy', 'rejected')
  decide(db, article, 1, 'security', 'accepted')
  decide(db, article, 2, 'energy', 'accepted')
  expect(listDecisions(db, article)).toEqual([
    { block: 1, theme: 'security', decision: 'accepted' },
    { block: 2, theme: 'energy', decision: 'accepted' },
  ])
  const codes = [
    decide(db, 9, 1, 'energy', 'accepted'),
    decide(db, article, 9, 'energy', 'accepted'),
    decide(db, article, 1, 'x', 'accepted'),
  ]
  expect(codes.map((result) => result.ok || result.failure.code)).toEqual(['no-such-article', 'no-such-block', 'no-such-theme'])
})

test('a list is read page by page and says how many there are', () => {
  const { db } = library
  for (const word of ['oil', 'Gas', 'west']) addExcerpt(db, article, anchor(word))
  const all = listExcerpts(db).map(({ id }) => id)
  const page = (filter: ExcerptFilter, limit: number, offset: number) => {
    const { total, rows } = excerptPage(db, filter, { limit, offset })
    return [total, ...rows.map(({ id }) => id)]
  }
  expect(page({}, 2, 0)).toEqual([3, all[0], all[1]])
  expect(page({}, 2, 2)).toEqual([3, all[2]])
  expect(page({ query: `${article}:` }, 1, 1)).toEqual([3, all[1]])
})

test('a search finds excerpts by words of the quote, the note and the source, whatever their case and accents', () => {
  const { db } = library
  addExcerpt(db, article, anchor('oil'), [], 'Élan of the 1990s')
  addExcerpt(db, article, anchor('Gas'))
  const ids = (query: string): string[] => listExcerpts(db, { query }).map(({ id }) => id)
  expect([ids('GAS'), ids('elan 1990'), ids('elan gas'), ids('  '), ids('%')]).toEqual([['1:2'], ['1:1'], [], ['1:2', '1:1'], []])
})

test('a brief is offered the excerpts of its themes and those it uses; one without themes all', () => {
  const { db } = library
  addExcerpt(db, article, anchor('oil'), ['energy'])
  addExcerpt(db, article, anchor('Gas'), ['security'])
  addExcerpt(db, article, anchor('west'))
  const ids = (filter: ExcerptFilter): string[] =>
    listExcerpts(db, filter)
      .map(({ id }) => id)
      .toSorted()
  const brief = { themes: ['energy', 'unknown'], uses: ['1:3'] }
  expect(ids({ brief })).toEqual(['1:1', '1:3'])
  expect(ids({ brief, without: ['1:3'] })).toEqual(['1:1'])
  expect(ids({ brief: { themes: [], uses: [] } })).toEqual(['1:1', '1:2', '1:3'])
})

test('those with a note are listed alone', () => {
  const { db } = library
  addExcerpt(db, article, anchor('oil'), ['energy'])
  addExcerpt(db, article, anchor('Gas'), [], 'Why?')
  const noted = excerptPage(db, { noted: true }, { limit: 10, offset: 0 })
  expect([noted.total, noted.rows.map(({ id }) => id)]).toEqual([1, ['1:2']])
  expect(excerptPage(db, { noted: true, theme: 'energy' }, { limit: 10 }).total).toBe(0)
})

test('excerpts are listed by theme, article or id; those of articles in the trash only when asked for', () => {
  const { db } = library
  addExcerpt(db, article, anchor('oil'), ['energy'])
  addExcerpt(db, article, anchor('Gas'))
  const ids = (filter: Parameters<typeof listExcerpts>[1]): string[] => listExcerpts(db, filter).map(({ id }) => id)
  expect([ids({}), ids({ theme: 'energy' }), ids({ ids: ['1:2', '1:7', 'x'] }), ids({ theme: 'x' })]).toEqual([
    ['1:2', '1:1'],
    ['1:1'],
    ['1:2'],
    [],
  ])
  trashArticles(db, [article])
  expect([ids({}), ids({ article }), ids({ ids: ['1:1'] })]).toEqual([[], ['1:2', '1:1'], ['1:1']])
})

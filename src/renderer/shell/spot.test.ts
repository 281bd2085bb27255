import { describe, expect, test } from 'vitest'
import { begin, type History } from './history.ts'
import { moved, sameSpot, sameWhere, whereOf, type Spot, type Where } from './spot.ts'
import { isGone, NOTHING_MISSING } from './missing.ts'

const QUIET = { text: '', full: false }
const library = (article: string | null, more: Partial<Extract<Where, { view: 'articles' }>> = {}): Where => ({
  view: 'articles',
  scope: { kind: 'all' },
  sort: 'newest',
  article,
  beside: null,
  search: QUIET,
  ...more,
})
const spot = (where: Where, passing = false): Spot => ({ where, kept: {}, passing })
/** A brief with the caret in this block. */
const brief = (block: string): Spot => ({
  ...spot({ view: 'brief', brief: '7' }),
  kept: { brief: { brief: '7', scroll: 0, caret: { block, anchor: 0, head: 0 }, source: null, reading: false } },
})
const articles = ({ past, here }: History<Spot>) =>
  [...past, here].map(({ where }) => (where.view === 'articles' ? where.article : where.view))
/** Goes from place to place as a person does, by the mouse or by the keys of a list. */
const walked = (first: Where, ...next: [Where, 'mouse' | 'keys'][]): History<Spot> =>
  next.reduce((history, [where, by]) => moved(history, history.here, where, by === 'keys'), begin(spot(first)))

describe('a place of the window is another one', () => {
  test('by its screen, and what that shows', () => {
    const history = walked(library('1'), [library('2'), 'mouse'], [{ view: 'brief', brief: '7' }, 'mouse'])
    expect(articles(history)).toEqual(['1', '2', 'brief'])
  })

  test('by the second article that is read, and not by which of two is active', () => {
    const pair: Where = library('2', { beside: { article: '1', on: 'left' } })
    const other: Where = library('1', { beside: { article: '2', on: 'right' } })
    const history = walked(library('1'), [pair, 'mouse'], [other, 'mouse'])
    expect(articles(history)).toEqual(['1', '1'])
    expect(history.here.where).toEqual(other)
  })

  test('not by how a list is sorted, nor by each letter of a search', () => {
    const search = (text: string): Where => library('1', { search: { text, full: false } })
    const history = walked(
      library('1'),
      [library('1', { sort: 'title' }), 'mouse'],
      [search('g'), 'mouse'],
      [search('gas'), 'mouse'],
    )
    expect(history.past).toHaveLength(1)
    expect(history.here.where).toMatchObject({ search: { text: 'gas' } })
    expect(sameWhere(search('gas'), library('1'))).toBe(false)
  })

  test('not where the window itself chose what a list shows first', () => {
    expect(articles(walked(library(null), [library('1'), 'mouse']))).toEqual(['1'])
    expect(articles(walked(library('1'), [library(null), 'mouse'], [library('3'), 'mouse']))).toEqual(['3'])
  })

  test('once for a list that is gone through by its keys', () => {
    const history = walked(library('1'), [library('2'), 'keys'], [library('3'), 'keys'], [library('4'), 'keys'])
    expect(articles(history)).toEqual(['1', '4'])
    expect(articles(moved(history, history.here, library('9'), false))).toEqual(['1', '4', '9'])
  })

  test('by caret and source within one brief', () => {
    expect(sameSpot(brief('a'), brief('b'))).toBe(false)
    expect(sameSpot(brief('a'), { ...brief('a'), passing: true })).toBe(true)
  })
})

test('only what a screen shows counts as where it is: the brief in hand does not move with the library', () => {
  const place = {
    view: 'articles',
    scope: { kind: 'all' },
    sort: 'newest',
    group: 'none',
    excerptTheme: 'gas',
    excerptNotes: false,
    article: '1',
    beside: null,
    brief: '7',
    batch: '2',
    overview: 'statements',
    guide: { page: 'proof', heading: null },
  } as const
  expect(whereOf(place, QUIET)).toEqual(library('1'))
  expect(whereOf({ ...place, view: 'excerpts' }, QUIET)).toEqual({
    view: 'excerpts',
    excerptTheme: 'gas',
    article: '1',
    beside: null,
  })
  expect(whereOf({ ...place, view: 'brief' }, QUIET)).toEqual({ view: 'brief', brief: '7' })
  expect(whereOf({ ...place, view: 'import' }, QUIET)).toEqual({ view: 'import', batch: '2' })
  expect(whereOf({ ...place, view: 'overview' }, QUIET)).toEqual({ view: 'overview', overview: 'statements' })
  expect(whereOf({ ...place, view: 'guide' }, QUIET)).toEqual({ view: 'guide', guide: { page: 'proof', heading: null } })
})

describe('a place is gone', () => {
  const missing = {
    articles: new Set(['8']),
    trashed: new Set(['5']),
    briefs: new Set(['7']),
    batches: new Set(['2']),
  }
  const gone = (where: Where): boolean => isGone(spot(where), missing)

  test('with its article, brief or import', () => {
    expect([gone(library('8')), gone(library('1')), gone(library(null))]).toEqual([true, false, false])
    expect([gone({ view: 'brief', brief: '7' }), gone({ view: 'brief', brief: '6' })]).toEqual([true, false])
    expect([gone({ view: 'import', batch: '2' }), gone({ view: 'import', batch: '3' })]).toEqual([true, false])
    expect(gone({ view: 'excerpts', excerptTheme: null, article: '5', beside: null })).toBe(true)
  })

  test('when its article went to the trash, or left it', () => {
    const trash = { scope: { kind: 'trash' } } as const
    expect([gone(library('5')), gone(library('5', trash))]).toEqual([true, false])
    expect([gone(library('1', trash)), isGone(spot(library('5')), NOTHING_MISSING)]).toEqual([true, false])
  })
})

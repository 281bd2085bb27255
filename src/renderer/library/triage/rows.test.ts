import { expect, test } from 'vitest'
import type { WaitingArticle } from '#contract/triage.ts'
import { placedRows, rowAfter, rowOf, withoutDone } from './rows.ts'

const article = (at: number, id: string, read: boolean, ...blocks: number[]): WaitingArticle => ({
  at,
  row: {
    id,
    title: `Article ${id}`,
    authors: [],
    publication: null,
    date: null,
    language: null,
    themes: [],
    excerpts: 0,
    paragraphs: 3,
    snippet: '',
    read,
    starred: false,
  },
  passages: blocks.map((block) => ({
    block,
    n: block,
    theme: 'energy',
    score: 0.5,
    certainty: 'weak' as const,
    before: '',
    word: 'gas',
    after: '',
    language: null,
    triggers: ['gas'],
  })),
})
const WAITING = [article(0, '3', false, 2, 4), article(3, '2', true, 1), article(4, '1', false)]
const shown = (...done: string[]) => withoutDone(placedRows(WAITING, false), 5, new Set(done))
const rows = shown().places.map(([, row]) => row)

test('a new article has a line before those of its passages; one that was read has none, and under a theme there are passages only', () => {
  expect(rows.map(({ key }) => key)).toEqual(['article 3', '3 2 energy', '3 4 energy', '2 1 energy', 'article 1'])
  const themed = placedRows([article(7, '3', false, 2, 4), article(9, '2', true, 1)], true)
  expect(themed.map(([place, { key }]) => [place, key])).toEqual([
    [7, '3 2 energy'],
    [8, '3 4 energy'],
    [9, '2 1 energy'],
  ])
})

test('lines that were done are gone at once, and those behind them move up, however far down they stand', () => {
  const left = shown('3 2 energy', '2 1 energy')
  expect([left.total, left.at(1)?.key, left.at(2)?.key, left.indexOf('article 1'), left.indexOf('2 1 energy')]).toEqual([
    3,
    '3 4 energy',
    'article 1',
    2,
    null,
  ])
  const far = withoutDone(
    [...placedRows([article(90, '9', false, 1)], false), ...placedRows(WAITING, false)],
    92,
    new Set(['3 4 energy']),
  )
  expect([far.total, far.at(89)?.key, far.at(90)?.key, far.at(40)]).toEqual([91, 'article 9', '9 1 energy', undefined])
})

test('a line that an older answer has in another place too stands once', () => {
  const twice = withoutDone([...placedRows(WAITING, false), ...placedRows([article(6, '1', false)], false)], 7, new Set())
  expect([twice.at(4)?.key, twice.at(6)]).toEqual(['article 1', undefined])
})

test('after some are done, it goes on with the next, at the end with the one before', () => {
  const after = (...gone: string[]) => rowAfter(rows, new Set(gone))?.key
  expect(after('3 2 energy')).toBe('3 4 energy')
  expect(after('article 3', '3 4 energy')).toBe('2 1 energy')
  expect(after('article 1', '2 1 energy')).toBe('3 4 energy')
  expect(rowAfter(rows, new Set(rows.map(({ key }) => key)))).toBeNull()
})

test('a spot that came back is found by its block, or else by its article', () => {
  expect(rowOf(rows, '3', 4)?.key).toBe('3 4 energy')
  expect(rowOf(rows, '3', 9)?.key).toBe('article 3')
  expect(rowOf(rows, '9', 1)).toBeNull()
})

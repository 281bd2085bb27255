import { expect, test } from 'vitest'
import type { WaitingArticle } from '#contract/triage.ts'
import { keyAfter, keyAt, rowsOf } from './rows.ts'

const article = (id: string, read: boolean, ...blocks: number[]): WaitingArticle => ({
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
const NONE: ReadonlySet<string> = new Set()
const WAITING = [article('3', false, 2, 4), article('2', true, 1), article('1', false)]
const keys = (themed = false, done = NONE): string[] => rowsOf(WAITING, themed, done).map(({ key }) => key)

test('a new article has a line before those of its passages; one that was read has none, and under a theme there are passages only', () => {
  expect(keys()).toEqual(['article 3', '3 2 energy', '3 4 energy', '2 1 energy', 'article 1'])
  expect(keys(true)).toEqual(['3 2 energy', '3 4 energy', '2 1 energy'])
  expect(keys(true, new Set(['3 4 energy']))).toEqual(['3 2 energy', '2 1 energy'])
})

test('after some are done, it goes on with the next, at the end with the one before', () => {
  expect(keyAfter(keys(), new Set(['3 2 energy']))).toBe('3 4 energy')
  expect(keyAfter(keys(), new Set(['article 3', '3 4 energy']))).toBe('2 1 energy')
  expect(keyAfter(keys(), new Set(['article 1', '2 1 energy']))).toBe('3 4 energy')
  expect(keyAfter(keys(), new Set(keys()))).toBeNull()
})

test('a spot that came back is found by its block, or else by its article', () => {
  const rows = rowsOf(WAITING, false, NONE)
  expect(keyAt(rows, '3', 4)).toBe('3 4 energy')
  expect(keyAt(rows, '3', 9)).toBe('article 3')
  expect(keyAt(rows, '9', 1)).toBeNull()
})

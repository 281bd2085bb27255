import { expect, test } from 'vitest'
import type { ArticleRow } from '#contract/views.ts'
import { groupRows } from './group-rows.ts'

const row = (id: string, publication: string | null): { row: ArticleRow } => ({
  row: {
    id,
    title: id,
    authors: [],
    publication,
    date: null,
    language: null,
    paragraphs: 1,
    snippet: '',
    excerpts: 0,
    themes: [],
    read: false,
    starred: false,
  },
})

test('rows stand under their group, with how many the library has of it; one that comes again has a name of its own', () => {
  const rows = [row('1', 'A'), row('2', 'A'), row('3', null), row('4', 'A')]
  const counts = [
    { key: 'A', count: 30 },
    { key: null, count: 1 },
  ]
  const groups = groupRows(rows, 'publication', counts)
  expect(groups.map(({ key, count, articles }) => [key, count, articles.map((one) => one.row.id)])).toEqual([
    ['A', 30, ['1', '2']],
    [null, 1, ['3']],
    ['A', 30, ['4']],
  ])
  expect(new Set(groups.map(({ id }) => id)).size).toBe(3)
})

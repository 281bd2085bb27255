import { expect, test } from 'vitest'
import type { ArticleRow } from '#contract/views.ts'
import { groupRuns } from './group-rows.ts'

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

const counts = [
  { key: 'A', count: 30 },
  { key: null, count: 1 },
]
const runs = (rows: readonly ({ row: ArticleRow } | undefined)[], first = 0) =>
  groupRuns({ first, last: rows.length - 1, at: (index) => rows[index] }, 'publication', counts)

test('rows stand under their group, with how many the library has of it; one that comes again has a name of its own', () => {
  const found = runs([row('1', 'A'), row('2', 'A'), row('3', null), row('4', 'A')])
  expect(found.map(({ index, rows, group }) => [index, rows, group?.key, group?.count, group?.begins])).toEqual([
    [0, 2, 'A', 30, true],
    [2, 1, null, 1, true],
    [3, 1, 'A', 30, true],
  ])
  expect(new Set(found.map(({ id }) => id)).size).toBe(3)
})

test('a group has its heading where it begins alone, and is the same as more of it comes into view', () => {
  const rows = [row('1', 'A'), row('2', 'A'), row('3', 'A'), undefined, undefined, row('6', null)]
  const [part, waiting, after] = runs(rows, 1)
  expect([part?.group?.begins, part?.rows, waiting?.group, waiting?.rows]).toEqual([false, 2, null, 2])
  // What stands before it is not at hand: whether it begins here nobody knows yet.
  expect(after?.group).toEqual({ key: null, count: 1, begins: false })
  expect(runs(rows)[0]?.id).toBe(part?.id)
})

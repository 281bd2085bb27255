import { expect, test } from 'vitest'
import type { ExcerptView } from '#contract/views.ts'
import { groupExcerpts } from './group-excerpts.ts'

const excerpt = (id: string, block: number, start: number): ExcerptView => ({
  id,
  article: Number(id.split(':')[0]),
  n: block,
  anchor: { block, start, end: start + 1, quote: 'x', prefix: '', suffix: '' },
  themes: [],
  note: '',
  state: 'anchored',
  createdAt: '',
  title: `Article ${id.split(':')[0] ?? ''}`,
  authors: [],
  publication: null,
  date: null,
})

test('excerpts stand under their article in the order of its text', () => {
  const groups = groupExcerpts([excerpt('2:1', 5, 0), excerpt('1:1', 1, 0), excerpt('2:2', 3, 9), excerpt('2:3', 3, 1)])
  expect(groups.map((group) => group.excerpts.map((one) => one.id))).toEqual([['2:3', '2:2', '2:1'], ['1:1']])
})

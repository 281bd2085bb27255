import { expect, test } from 'vitest'
import type { ExcerptView } from '#contract/views.ts'
import { briefExcerpts } from './brief-excerpts.ts'

const excerpt = (id: string, ...themes: string[]): ExcerptView => ({
  id,
  article: 1,
  n: 1,
  anchor: { block: 1, start: 0, end: 1, quote: 'x', prefix: '', suffix: '' },
  themes,
  note: '',
  state: 'anchored',
  createdAt: '',
  title: '',
  authors: [],
  publication: null,
  date: null,
})
const all = [excerpt('1:1', 'energy'), excerpt('1:2', 'security'), excerpt('1:3')]
const shown = (...input: Parameters<typeof briefExcerpts>) => briefExcerpts(...input).map((one) => one.id)

test('a brief is offered excerpts of its themes and those it uses', () => {
  expect(shown(all, ['energy'], new Set(['1:3']), '')).toEqual(['1:1', '1:3'])
})

test('a brief without themes is offered everything', () => {
  expect(shown(all, [], new Set(), '')).toEqual(['1:1', '1:2', '1:3'])
})

test('the filter can ask for what is used, unused, or another theme', () => {
  expect(shown(all, ['energy'], new Set(['1:3']), 'used')).toEqual(['1:3'])
  expect(shown(all, ['energy'], new Set(['1:3']), 'unused')).toEqual(['1:1'])
  expect(shown(all, ['energy'], new Set(), 'theme:security')).toEqual(['1:2'])
})

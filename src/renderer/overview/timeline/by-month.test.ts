import { expect, test } from 'vitest'
import { byMonth, type NamedDate } from './by-month.ts'

const named = (on: string, told = false): NamedDate => ({
  on,
  told,
  printed: on,
  text: '',
  article: '1',
  block: 1,
  n: 1,
  title: '',
  publication: null,
  date: null,
})

test('articles and dates are counted by months, a year of which no more is told by itself, what has no date first', () => {
  const written = [
    { month: null, articles: 1 },
    { month: '2025-03', articles: 2 },
  ]
  expect(byMonth({ written, named: [named('2025-03-04', true), named('2025-03'), named('2024')] })).toEqual([
    { month: null, written: 1, named: 0, told: 0 },
    { month: '2024', written: 0, named: 1, told: 0 },
    { month: '2025-03', written: 2, named: 2, told: 1 },
  ])
})

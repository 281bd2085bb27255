import { expect, test } from 'vitest'
import { commonFacts } from './common-facts.ts'

const article = { title: 'A', standfirst: null, authors: ['X'], publication: 'Ledger', date: '2022', url: null, language: 'en' }

test('what several articles share is told, and where they differ', () => {
  const common = commonFacts([article, { ...article, title: 'B', date: '2023' }])
  expect(common.get('publication')).toBe('Ledger')
  expect(common.get('date')).toBeNull()
  expect(common.get('authors')).toBe('X')
})

import { expect, test } from 'vitest'
import { factError, factFrom, factText } from './fact-text.ts'

const article = {
  title: 'T',
  standfirst: null,
  authors: ['Serik, Aida', 'B. Omar'],
  publication: null,
  date: '2022-01',
  url: null,
  language: 'en',
}

test('authors are edited as one line and come back as names', () => {
  expect(factText(article, 'authors')).toBe('Serik, Aida; B. Omar')
  expect(factFrom('authors', ' Serik, Aida ;B. Omar; ')).toEqual({ authors: ['Serik, Aida', 'B. Omar'] })
})

test('an emptied field is one that nobody knows', () => {
  expect(factFrom('publication', '  ')).toEqual({ publication: null })
  expect(factFrom('title', ' A\n new  title ')).toEqual({ title: 'A new title' })
})

test('a date is taken as precise as it is known, and nothing else is', () => {
  expect(factError('date', '2022-01')).toBeNull()
  expect(factError('date', '')).toBeNull()
  expect([factError('date', 'Dec 2021'), factFrom('date', ' Dec 2021 ')]).toEqual([null, { date: '2021-12' }])
  expect(factError('date', '14.1.2022')).toMatch(/2022-01-14/)
  expect(factError('title', '14.1.2022')).toBeNull()
})

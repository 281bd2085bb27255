import { expect, test } from 'vitest'
import type { ArticleDraft } from '../article.ts'
import { doubtfulFields } from './doubtful-fields.ts'

const FACTS: Omit<ArticleDraft, 'blocks'> = {
  title: 'A title',
  standfirst: null,
  authors: ['Ann Other'],
  publication: 'The Caspian Ledger',
  date: '2022',
  url: null,
  language: null,
}

test('a fact that a citation wants is doubtful where it is missing; an address or a standfirst may be missing', () => {
  expect(doubtfulFields(FACTS)).toEqual([])
  expect(doubtfulFields({ ...FACTS, title: '', authors: [], date: null })).toEqual(['title', 'authors', 'date'])
})

test('nobody signed where a database names title, outlet and day and no author', () => {
  const named = { from: 'labelled', confidence: 0.95 } as const
  const unsigned = { ...FACTS, authors: [], origins: { title: named, publication: named, date: named } }
  expect(doubtfulFields(unsigned)).toEqual([])
  expect(doubtfulFields({ ...unsigned, origins: { title: named, date: named } })).toEqual(['authors'])
})

test('a fact is doubtful where it was found without certainty', () => {
  const origins = { title: { from: 'visible', confidence: 0.9 }, date: { from: 'url', confidence: 0.4 } } as const
  expect(doubtfulFields({ ...FACTS, origins })).toEqual(['date'])
  expect(
    doubtfulFields({ ...FACTS, url: 'https://a.example/b', origins: { url: { from: 'detected', confidence: 0.5 } } }),
  ).toEqual(['url'])
})

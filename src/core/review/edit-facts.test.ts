import { expect, test } from 'vitest'
import { editFacts } from './edit-facts.ts'

const FACTS = {
  title: 'A title',
  standfirst: null,
  authors: ['Ann Other', 'Ledger staff'],
  organisations: ['Ledger staff'],
  publication: null,
  date: '2022',
  url: null,
  language: 'en',
  origins: { title: { from: 'visible', confidence: 0.7 }, date: { from: 'url', confidence: 0.4 } },
} as const
const facts = { ...FACTS, authors: [...FACTS.authors], organisations: [...FACTS.organisations] }

test('what the analyst types is certain, and says so; the rest stays as it was found', () => {
  const edited = editFacts(facts, { metadata: { date: '2022-01', publication: 'The Caspian Ledger', title: 'A title' } })
  expect(edited).toMatchObject({ title: 'A title', date: '2022-01', publication: 'The Caspian Ledger', authors: facts.authors })
  expect(edited.origins).toEqual({
    title: { from: 'visible', confidence: 0.7 },
    date: { from: 'analyst', confidence: 1 },
    publication: { from: 'analyst', confidence: 1 },
  })
})

test('what the analyst empties comes from nowhere', () => {
  expect(editFacts(facts, { metadata: { date: null } }).origins).toEqual({ title: FACTS.origins.title })
})

test('an organisation is one of the authors', () => {
  expect(editFacts(facts, { metadata: { authors: ['Ann Other'] } }).organisations).toEqual([])
  expect(editFacts(facts, { metadata: {}, organisations: ['Ann Other', 'Nobody'] }).organisations).toEqual(['Ann Other'])
})

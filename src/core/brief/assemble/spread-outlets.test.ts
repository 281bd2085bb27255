import { expect, it } from 'vitest'
import { spreadOutlets } from './spread-outlets.ts'
import { evidence } from '../testing/brief-fixture.ts'

it('hears each outlet once before any twice, in the order in which they come', () => {
  const outlets = ['Ledger', 'Ledger', null, 'Notes', 'Ledger', null]
  const quotes = Object.fromEntries(outlets.map((_, index) => [`${index + 1}:1`, `Quote ${index + 1}`]))
  const facts = Object.fromEntries(outlets.map((publication, index) => [`${index + 1}:1`, { publication }]))
  const spread = spreadOutlets(Object.values(evidence(quotes, facts)))
  expect(spread.map(({ excerpt }) => excerpt.id)).toEqual(['1:1', '3:1', '4:1', '6:1', '2:1', '5:1'])
})

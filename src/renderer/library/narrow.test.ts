import { expect, test } from 'vitest'
import { asTyped, narrowed } from './narrow.ts'

test('a value becomes a filter behind the query', () => {
  expect(narrowed('gas', 'theme', 'energy')).toBe('gas theme:energy')
  expect(narrowed('gas ', 'year', '2022')).toBe('gas year:2022')
  expect(narrowed('gas', 'publication', 'The "Steppe" Ledger')).toBe('gas publication:="The Steppe Ledger"')
})

test('alternatives are bracketed, and not where the word stands in a quotation', () => {
  expect(narrowed('gas OR oil', 'language', 'ru')).toBe('(gas OR oil) language:ru')
  expect(narrowed('(gas OR oil) year:2022', 'language', 'ru')).toBe('(gas OR oil) year:2022 language:ru')
  expect(narrowed('(gas OR oil) OR coal', 'language', 'ru')).toBe('((gas OR oil) OR coal) language:ru')
  expect(narrowed('"gas OR oil"', 'language', 'ru')).toBe('"gas OR oil" language:ru')
})

test('an open quotation and open brackets are closed first', () => {
  expect(narrowed('"gas pipe', 'year', '2022')).toBe('"gas pipe" year:2022')
  expect(narrowed('oil (gas OR coal', 'year', '2022')).toBe('oil (gas OR coal) year:2022')
})

test('a word that is being typed finds by its beginning, as its results do', () => {
  expect(asTyped('gas pip')).toBe('gas pip*')
  expect(asTyped('-title:pip')).toBe('-title:pip*')
  expect(asTyped('(oil OR gas')).toBe('(oil OR gas*')
  for (const finished of ['gas ', 'gas*', '"gas pip', '"gas"', '(gas)', 'gas OR', 'theme:en', 'gas year:2022', ''])
    expect(asTyped(finished)).toBe(finished)
})

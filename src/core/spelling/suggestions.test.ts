import { expect, test } from 'vitest'
import { offered } from './suggestions.ts'

test('five are offered, each once, with the capital of the word and curly apostrophes', () => {
  expect(offered('Teh', ['the', 'The', "tech's", 'ten', 'tea', 'eh', 'meh'])).toEqual(['The', 'Tech’s', 'Ten', 'Tea', 'Eh'])
  expect(offered('teh', ['the', 'The'])).toEqual(['the', 'The'])
})

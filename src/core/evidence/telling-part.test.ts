import { expect, test } from 'vitest'
import { tellingPart, tellingSentence } from './telling-part.ts'

const filler = (word: string): string => `${`${word} and more of it `.repeat(12)}end.`
const LONG = `${filler('Water')} Gas grew by half. Oil fell at last. ${filler('Coal')}`
const part = (text: string, ...words: string[]): string => {
  const matches = words.map((word): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length])
  const { start, end } = tellingPart(text, matches, 'en')
  return text.slice(start, end)
}

test('a short passage is quoted whole', () => {
  expect(part('Gas grew. Oil fell.', 'Oil')).toBe('Gas grew. Oil fell.')
})

test('of a long one the sentences that say what was looked for', () => {
  expect(part(LONG, 'grew', 'fell')).toBe('Gas grew by half. Oil fell at last.')
  expect(part(LONG, 'fell')).toBe('Oil fell at last.')
})

test('where these lie far apart, the sentence that says most of it; without any the first', () => {
  expect(part(LONG, 'Water', 'Gas', 'half', 'Coal')).toBe('Gas grew by half.')
  expect(part(LONG)).toBe(filler('Water'))
})

test('within a sentence one sentence is quoted', () => {
  const { start, end } = tellingSentence('Gas grew. Oil fell at last. Coal.', [[10, 13]], 'en')
  expect('Gas grew. Oil fell at last. Coal.'.slice(start, end)).toBe('Oil fell at last.')
  expect(tellingSentence('Gas', [], null)).toEqual({ start: 0, end: 3 })
})

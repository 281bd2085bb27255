import { expect, test } from 'vitest'
import { completed, operatorsFor } from './search-help.ts'

const KNOWN = {
  themes: [
    { slug: 'energy', name: 'Energy' },
    { slug: 'security', name: 'Security' },
  ],
  collections: ['To read', 'Sent'],
}
const shown = (query: string): string[] => operatorsFor(query, KNOWN).map((operator) => operator.shown)

/** The query after what is offered first was chosen. */
const take = (query: string): string => {
  const [chosen] = operatorsFor(query, KNOWN)
  return chosen === undefined ? query : completed(query, chosen)
}

test('an empty field shows all that can be asked', () => {
  expect(shown('')).toContain('theme:')
  expect(shown('')).toContain('“gas pipeline”')
})

test('a word that may become a field offers it, any other offers nothing', () => {
  expect(shown('gas pub')).toEqual(['publication:'])
  expect(shown('gas (-th')).toEqual(['theme:'])
  expect(shown('gas')).toEqual([])
  expect(shown('t')).toEqual([])
})

test('behind a field stand the values that it knows', () => {
  expect(shown('gas theme:')).toEqual(['theme:energy', 'theme:security'])
  expect(shown('theme:EN')).toEqual(['theme:energy'])
  expect(shown('is:unread')).toEqual([])
  expect(shown('author:')).toEqual([])
})

test('what is chosen takes the place of what was begun', () => {
  expect(take('gas pub')).toBe('gas publication:')
  expect(take('(gas OR -the')).toBe('(gas OR -theme:')
  expect(take('(gas OR -theme:e')).toBe('(gas OR -theme:energy ')
  expect(take('in:t')).toBe('in:"To read" ')
})

test('an open quotation is one word, whatever stands in it', () => {
  expect(shown('gas collection:"To re')).toEqual(['collection:To read'])
  expect(take('gas collection:"To re')).toBe('gas collection:"To read" ')
  expect(shown('gas collection:"To no')).toEqual([])
})

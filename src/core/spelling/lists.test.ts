import { expect, test } from 'vitest'
import { listFor, listOf } from './lists.ts'

test('English is spelt as the country of its tag says, either way without one; other languages than Russian have no list', () => {
  expect(['en', 'en-US', 'en-GB', 'en-au', 'ru', 'ru-RU', 'kk', 'de'].map(listOf)).toEqual([
    'en',
    'en-us',
    'en-gb',
    'en-gb',
    'ru',
    'ru',
    null,
    null,
  ])
})

test('a text in Cyrillic is checked as Russian where its letters are Russian’s, else not', () => {
  expect(listFor('Правительство решило', 'en')).toBe('ru')
  expect(listFor('Уряд вирішив, що їхній план', 'en')).toBeNull()
  expect(listFor('Қазақстан үкіметі', 'en')).toBeNull()
  expect(listFor('The word «правительство» in an English text', 'en')).toBe('en')
})

test('a text that may be in the brief’s own language is not taken for Russian, and English not checked by Russian', () => {
  expect(listFor('Правительство решило', 'kk')).toBeNull()
  expect(listFor('The government decided', 'ru')).toBeNull()
  expect(listFor('Правительство и SWIFT', 'ru')).toBe('ru')
  expect(listFor('Die Regierung', 'de')).toBeNull()
})

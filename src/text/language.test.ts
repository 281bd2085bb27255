import { expect, test } from 'vitest'
import { inLanguage, languageAmong, toldLanguage } from './language.ts'

test.each([
  [['ru-RU'], 'ru'],
  [['kk-KZ', 'ru-KZ', 'en-US'], 'ru'],
  [['kk-KZ', 'en-US', 'ru-RU'], 'en'],
  [['ru_RU.UTF-8'], 'ru'],
  [['RU'], 'ru'],
  [['rue'], 'en'],
  [['de', 'fr'], 'en'],
  [[''], 'en'],
  [[], 'en'],
])('of %j the interface speaks %s', (wanted, spoken) => {
  expect(languageAmong(wanted)).toBe(spoken)
})

test('a page is told its language by its address, whatever the environment of the process says', () => {
  const { search } = new URL(inLanguage('app://bundle/index.html', 'ru'))
  const process = { env: { BRIEFWRIGHT_LANGUAGE: 'en' } }
  expect(toldLanguage({ location: { search }, process })).toBe('ru')
  expect(toldLanguage({ location: { search: '' }, process: { env: { BRIEFWRIGHT_LANGUAGE: 'ru' } } })).toBe('en')
  expect(toldLanguage({ location: { search: '?other=ru' } })).toBe('en')
})

test('a process is told it by its environment, and speaks English where nobody told it', () => {
  expect(toldLanguage({ process: { env: { BRIEFWRIGHT_LANGUAGE: 'ru' } } })).toBe('ru')
  expect(toldLanguage({ process: { env: {} } })).toBe('en')
  expect(toldLanguage({})).toBe('en')
})

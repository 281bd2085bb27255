import { expect, test } from 'vitest'
import { chosenLanguage } from './chosen-language.ts'

const RUSSIAN = ['kk-KZ', 'ru-KZ', 'en-US']

test('what the user chose is spoken, whatever the system and the environment say', () => {
  expect(chosenLanguage('en', { BRIEFWRIGHT_LANGUAGE: 'ru' }, RUSSIAN)).toBe('en')
  expect(chosenLanguage('ru', { BRIEFWRIGHT_LANGUAGE: 'en' }, ['en-GB'])).toBe('ru')
})

test('as the system has it: the environment of this start, else its first language that the window can', () => {
  expect(chosenLanguage('system', {}, RUSSIAN)).toBe('ru')
  expect(chosenLanguage('system', {}, ['de-DE'])).toBe('en')
  expect(chosenLanguage('system', { BRIEFWRIGHT_LANGUAGE: 'en' }, RUSSIAN)).toBe('en')
  expect(chosenLanguage('system', { BRIEFWRIGHT_LANGUAGE: 'xx' }, RUSSIAN)).toBe('ru')
})

import { expect, test } from 'vitest'
import { en } from './en/index.ts'
import { documents } from './others/document.ts'
import { inFull } from './testing/in-full.ts'
import { sayingIn, spokenLocale, t, textIn } from './text.ts'

const placesIn = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()

test('a text takes its values as they are, also those that look like markup or like a place for a value', () => {
  expect(t('document:lastName', { names: '<b> & $t(document:notes)', last: '{{names}}' })).toBe(
    '<b> & $t(document:notes) and {{names}}',
  )
})

test('a document speaks its own language, whatever region it names, and English where a text or the language is missing', () => {
  expect(textIn('ru')('document:notes')).toBe('Примечания')
  expect(textIn('ru-KZ')('document:notes')).toBe('Примечания')
  expect(textIn('kk')('document:waivedChecks')).toBe('Checks waived')
  expect(textIn('xx')('document:notes')).toBe('Notes')
})

test('what is translated has the keys of English and the same places for values', () => {
  const english = new Map(inFull(en.document))
  for (const [language, catalogue] of Object.entries(documents))
    for (const [key, text] of inFull(catalogue))
      expect([language, key, placesIn(text)]).toEqual([language, key, placesIn(english.get(key) ?? 'not a key of English')])
})

const said = (language: string) => sayingIn(language, () => [t('pages:title'), spokenLocale()])
const failing = (): never => {
  throw new Error('as a bug would')
}

test('what lands in a file is said in the language of its document, and the interface goes on in its own', () => {
  expect(said('ru')).toEqual(['Страницы', 'ru-RU'])
  expect(said('ru-KZ')).toEqual(['Страницы', 'ru-RU'])
  expect(said('kk')).toEqual(['Pages', 'en-GB'])
  expect(() => sayingIn('ru', failing)).toThrow('as a bug would')
  expect([t('pages:title'), spokenLocale()]).toEqual(['Pages', 'en-GB'])
})

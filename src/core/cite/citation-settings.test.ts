import { expect, test } from 'vitest'
import { localeFor } from './citation-settings.ts'

test.each([
  ['en', null, 'en-US'],
  ['en', 'en-GB', 'en-GB'],
  ['en', 'de-DE', 'en-US'],
  ['en-GB', null, 'en-GB'],
  ['en-US', 'en-GB', 'en-US'],
  ['en-AU', 'en-GB', 'en-GB'],
  ['ru-KZ', null, 'ru-RU'],
  ['zh-Hans', null, 'zh-CN'],
  ['de', 'en-GB', 'de-DE'],
  ['ug', 'en-GB', 'en-US'],
])('a document in %s in a style from %s cites in %s', (language, home, locale) => {
  expect(localeFor(language, home)).toBe(locale)
})

import { expect, test } from 'vitest'
import { languageTag } from './language-tag.ts'

test.each([
  ['en', 'en'],
  ['en_GB', 'en-GB'],
  ['zh-hans-cn', 'zh-Hans-CN'],
  ['eng', 'en'],
  ['English', 'en'],
  ['Russian language', 'ru'],
  ['русский', 'ru'],
  ['қазақша', 'kk'],
  ['中文', 'zh'],
  ['ngerman', 'de'],
  ['american', 'en-US'],
  ['', null],
  ['Klingonese', null],
  ['the', null],
  ['see note 5', null],
])('%j means %s', (text, tag) => {
  expect(languageTag(text)).toBe(tag)
})

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { citationFiles } from './program-files.ts'
import { CHECKOUT } from './testing/temporary-engine.ts'

test('citations are printed in the language of the brief, in English where it has no locale', () => {
  for (const [language, locale] of [
    ['en', 'en-US'],
    ['ru-KZ', 'ru-RU'],
    ['zh-Hans', 'zh-CN'],
    ['de', 'de-DE'],
    ['fr', 'fr-FR'],
    ['ug', 'en-US'],
  ] as const) {
    const files = citationFiles(CHECKOUT, 'chicago-notes', language)
    expect(existsSync(files.style)).toBe(true)
    expect(readFileSync(files.locale, 'utf8')).toContain(`xml:lang="${locale}"`)
  }
})

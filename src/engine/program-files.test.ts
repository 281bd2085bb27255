import { expect, test } from 'vitest'
import { CITATION_STYLES, CitationLocale } from '#core/cite/citation-settings.ts'
import { readCitationLocale, readCitationStyle } from './program-files.ts'
import { CHECKOUT } from './testing/temporary-engine.ts'

test.each(Object.keys(CITATION_STYLES))('the style %s comes with the program, with its authors and its licence', (style) => {
  const text = readCitationStyle(CHECKOUT, style)
  expect(text).toMatch(/<author>[^]*<rights license="http:\/\/creativecommons.org\/licenses\/by-sa\/3.0\/">/)
})

test.each(CitationLocale.options)('the locale %s comes with the program', (locale) => {
  expect(readCitationLocale(CHECKOUT, locale)).toContain(`xml:lang="${locale}"`)
})

test('a style is read by the name of its file too, which templates name', () => {
  expect(readCitationStyle(CHECKOUT, 'chicago-notes')).toBe(readCitationStyle(CHECKOUT, 'chicago'))
})

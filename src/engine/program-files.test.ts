import { expect, test } from 'vitest'
import { bundledStyle, CitationLocale, CitationStyleName } from '#core/cite/citation-settings.ts'
import { readCitationLocale, readCitationStyle } from './program-files.ts'
import { CHECKOUT } from './testing/temporary-engine.ts'

test.each(CitationStyleName.options)('the style %s comes with the program, with its authors and its licence', (style) => {
  const text = readCitationStyle(CHECKOUT, style)
  expect(text).toMatch(/<author>[^]*<rights license="http:\/\/creativecommons.org\/licenses\/by-sa\/3.0\/">/)
})

test.each(CitationLocale.options)('the locale %s comes with the program', (locale) => {
  expect(readCitationLocale(CHECKOUT, locale)).toContain(`xml:lang="${locale}"`)
})

test('a style is known by the name of its file too, which templates name, and by no other', () => {
  expect(bundledStyle('chicago-notes')).toBe('chicago')
  expect(bundledStyle('../csl/oscola')).toBeNull()
  expect(bundledStyle('constructor')).toBeNull()
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { citeSource } from '#core/cite/source.ts'
import type { Locator } from '#core/cite/locator.ts'
import type { DocumentInline } from '#core/document.ts'
import { createCiter } from './citer.ts'

const resource = (name: string): string => readFileSync(new URL(`../../../resources/csl/${name}`, import.meta.url), 'utf8')
const REPORT = citeSource('report', {
  title: 'Report of the Group',
  standfirst: null,
  authors: ['Dana Serik'],
  publication: 'The Commission',
  date: '2021-10-14',
  url: null,
  language: 'en',
})
const own = (n: number, ownNumber: string, page: string | null = null): Locator => ({ n, page, ownNumber })
const NOTES: Locator[][] = [
  [own(7, '5')],
  [own(7, '5'), own(8, '6')],
  [own(4, '2'), own(5, '3 (b)')],
  [own(4, '2', '1'), own(9, '5', '3')],
  [{ n: 12, page: null }],
]

const plain = (inlines: readonly DocumentInline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : 'children' in inline ? plain(inline.children) : '')).join('')

const places = (style: string, locale: string): string[] => {
  const citer = createCiter({ style: resource(`${style}.csl`), locale: resource(`locales-${locale}.xml`) })
  const clusters = NOTES.map((locators, index) => ({
    id: String(index),
    items: locators.map((locator) => ({ source: 'report', locator })),
  }))
  return citer
    .cite(clusters, [REPORT])
    .notes.map((note) => /(?:paras?\.?|¶¶?|пп?\.|Abs\.|段) .*\d(?: \([bp][^)]*\))?/u.exec(plain(note))?.[0] ?? plain(note))
}

const OF_ENGLISH = ['para. 5', 'paras. 5–6', 'paras. 2, 3 (b)', 'para. 2 (p. 1), 5 (p. 3', '¶ 12']

test.each([
  ['chicago-notes', 'en-US', OF_ENGLISH],
  ['apa', 'en-US', OF_ENGLISH],
  ['harvard', 'en-US', OF_ENGLISH],
  ['oscola', 'en-GB', ['para 5', 'paras 5–6', 'paras 2, 3 (b)', 'para 2 (p. 1), 5 (p. 3', '¶ 12']],
  ['chicago-notes', 'ru-RU', ['п. 5', 'пп. 5–6', 'пп. 2, 3 (b)', 'п. 2 (p. 1), 5 (p. 3', '¶ 12']],
  ['apa', 'de-DE', ['Abs. 5', 'Abs. 5–6', 'Abs. 2, 3 (b)', 'Abs. 2 (p. 1), 5 (p. 3', '¶ 12']],
])('%s in %s cites paragraphs by the numbers of their document, and those that we count by our sign', (style, locale, said) => {
  expect(places(style, locale)).toEqual(said)
})

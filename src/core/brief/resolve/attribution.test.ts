import { expect, test } from 'vitest'
import type { DocumentInline } from '#core/document.ts'
import { drawnText } from '#formats/write/direction.ts'
import { evidence } from '../testing/brief-fixture.ts'
import { attribution } from './attribution.ts'

const said = (content: readonly DocumentInline[]): string =>
  content.map((inline) => (inline.kind === 'text' ? inline.text : 'children' in inline ? said(inline.children) : '')).join('')
const backwards = (text: string): string => Array.from(text).toReversed().join('')
const TITLE = 'شىنجاڭ گېزىتى'
const of = (facts: { title?: string; authors?: string[]; publication?: string | null }, language: string): string => {
  const known = { date: '2022-01-14', authors: [], publication: null, ...facts }
  const [entry] = Object.values(evidence({ '1:1': 'A quote.' }, { '1:1': known }))
  return entry === undefined ? '' : said(attribution(entry, language))
}
const drawnUyghur = (authors: string[]): string => drawnText(of({ authors }, 'ug'), 'rtl').replaceAll('\u200f', '')

test('a day behind a title from right to left stays whole and on its right, as every program draws it', () => {
  const drawn = drawnText(of({ title: TITLE }, 'en-GB'), 'ltr')
  expect(drawn).toMatch(/^\P{ASCII}+ \P{ASCII}+, 14 January 2022, ¶.1$/u)
  expect(of({ title: TITLE }, 'ug')).not.toContain('\u200e')
  expect(of({ title: 'Oil' }, 'en-GB')).not.toContain('\u200e')
})

test('authors and outlet from right to left are drawn in their order', () => {
  const drawn = drawnText(of({ authors: ['ئەلى', 'سەيىت'], publication: TITLE }, 'en-GB'), 'ltr')
  const places = ['ئەلى', 'سەيىت', TITLE].map((name) => drawn.replaceAll('\u200e', '').indexOf(backwards(name)))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
})

test('in a line from right to left, a day behind a name or title from left to right stays with its month', () => {
  const drawn = drawnText(of({ title: 'Oil', authors: ['Katarzyna Wolny'], publication: 'The Frontier' }, 'ug'), 'rtl')
  expect(drawn.replaceAll('\u200f', '')).toMatch(/^\d.¶ ,2022 ،\P{ASCII}+-14 ,The Frontier ,Katarzyna Wolny$/u)
})

test('authors from left to right are drawn in their order in a line from right to left, with the word between the last two', () => {
  expect(drawnUyghur(['Helen Marchetti', 'Bolat Serikbay'])).toMatch(/ ,Helen Marchetti and Bolat Serikbay$/u)
  expect(drawnUyghur(['Ann', 'Bea', 'Cy'])).toMatch(/ ,Bea and Cy ,Ann$/u)
})

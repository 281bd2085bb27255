import { expect, test } from 'vitest'
import { NO_METADATA } from '../import/known-metadata.ts'
import { citeSource, withHeadlineCase } from './source.ts'

test('what is not known about an article is absent from its citation', () => {
  expect(citeSource('a', { ...NO_METADATA, title: 'Freight at the border', authors: [' '] })).toEqual({
    id: 'a',
    type: 'webpage',
    title: 'Freight at the border',
  })
})

test('an article with a publication is cited as a newspaper article', () => {
  const item = citeSource('a', { ...NO_METADATA, publication: 'The Caspian Ledger' })
  expect(item).toMatchObject({ type: 'article-newspaper', 'container-title': 'The Caspian Ledger' })
})

test.each([
  ['2026', [2026]],
  ['2026-05', [2026, 5]],
  ['2026-05-14', [2026, 5, 14]],
])('the date %s is cited as precisely as it is known', (date, parts) => {
  expect(citeSource('a', { ...NO_METADATA, date }).issued).toEqual({ 'date-parts': [parts] })
})

test.each([
  ['Freight at Khorgos: a new test', 'Freight at Khorgos'],
  ['Analysis: freight at Khorgos', undefined],
  ['Freight at Khorgos', undefined],
])('the short title of "%s" leaves out a subtitle, not a headline after a label', (title, short) => {
  expect(citeSource('a', { ...NO_METADATA, title })['title-short']).toBe(short)
})

test('an author known to be an organisation is printed as it is written', () => {
  expect(
    citeSource('a', { ...NO_METADATA, authors: ['Rivers Watch', 'Jane Doe'], organisations: ['Rivers Watch'] }).author,
  ).toEqual([{ literal: 'Rivers Watch' }, { family: 'Doe', given: 'Jane' }])
})

test('an article without a title is named by its beginning, and by its file where nothing else says where it is from', () => {
  const found = { snippet: 'The press signed the agreement on 4 March 2023.', file: 'scan-10.md', accessed: '2026-11-29' }
  expect(citeSource('a', { ...NO_METADATA, ...found })).toEqual({
    id: 'a',
    type: 'webpage',
    title: 'Untitled [begins: "The press signed the agreement on 4…"]',
    untitled: true,
    'container-title': 'scan-10.md',
    accessed: { 'date-parts': [[2026, 11, 29]] },
  })
  expect(citeSource('a', { ...NO_METADATA, ...found, publication: 'Aral Post' })['container-title']).toBe('Aral Post')
  expect(citeSource('a', { ...NO_METADATA, ...found, title: 'Freight' })['container-title']).toBeUndefined()
  expect(citeSource('a', { ...NO_METADATA, ...found }, 'ru').title).toMatch(/^Без заглавия \[начало: "The press/)
})

test.each([
  ['The border is open, and the queue is long.', 'The border is open, and the queue is long'],
  ['Back in the U.S.', 'Back in the U.S.'],
  ['Barnes, Hill & Co.', 'Barnes, Hill & Co.'],
  ['And then…', 'And then…'],
])('the full stop of %s is left to the style where it ends a sentence', (title, cited) => {
  expect(citeSource('a', { ...NO_METADATA, title }).title).toBe(cited)
})

const cased = (title: string): string | undefined =>
  withHeadlineCase(citeSource('1', { ...NO_METADATA, language: 'en', title })).title

test('a title in other letters is not cased as an English one where only its abstract is in English', () => {
  expect([cased('Нефть и газ'), cased('Oil and gas')]).toEqual(['Нефть и газ', 'Oil and Gas'])
})

test('a French title above an English abstract keeps its capitals', () => {
  expect(cased('L’avenir de la route de la soie')).toBe('L’avenir de la route de la soie')
  expect(cased('the end of the line')).toBe('The End of the Line')
})

import { expect, test } from 'vitest'
import { readPlainText } from './plain-text.ts'
import { readSourceLine } from './source-line.ts'

test.each([
  ['The Steppe Review, 14 January 2022', { publication: 'The Steppe Review', date: '2022-01-14' }],
  ['14 January 2022 | Caspian Policy Center', { publication: 'Caspian Policy Center', date: '2022-01-14' }],
  ['Reuters, January 14, 2022', { publication: 'Reuters', date: '2022-01-14' }],
  ['Published in The Steppe Review on 14 January 2022', { publication: 'The Steppe Review', date: '2022-01-14' }],
  ['The Diplomat (14 January 2022)', { publication: 'The Diplomat', date: '2022-01-14' }],
  ['«Степное обозрение», 14 января 2022 г.', { publication: 'Степное обозрение', date: '2022-01-14' }],
  ['Jane Doe, senior fellow, The Steppe Review, 14 January 2022', { authors: ['Jane Doe'], publication: 'The Steppe Review' }],
  [
    'Jane Doe and Ivan Petrov, Steppe Institute, January 2022',
    { authors: ['Jane Doe', 'Ivan Petrov'], publication: 'Steppe Institute' },
  ],
  ['Jane Doe, Foreign Policy, 14 January 2022', { authors: ['Jane Doe'], publication: null, likely: 'Foreign Policy' }],
  ['Almaty, 14 January 2022', { authors: [], publication: null, likely: null, date: '2022-01-14' }],
  ['New York, 14 January 2022', { authors: [], publication: null, date: '2022-01-14' }],
])('reads %s', (text, facts) => {
  expect(readSourceLine(text)).toMatchObject(facts)
})

test.each([
  'Kazakhstan, Russia and China in January 2022',
  'The Review of 14 January 2022 brought no change',
  'The Steppe Review, 2022',
  'The Steppe Review',
  'On 14 January 2022 the Ministry of Energy, the Treasury, the Bank, the Senate met',
])('leaves %s alone', (text) => {
  expect(readSourceLine(text)).toBeNull()
})

const LONG =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'
const factsOf = (head: string): unknown => {
  const read = readPlainText('text.txt', `A River Without a Bridge\n\n${head}\n\n${LONG}\n\n${LONG} Nobody says for how long.`)
  const article = read.ok ? read.value.articles[0] : undefined
  return article && [article.authors, article.publication, article.date]
}

test('below a byline the other name is the outlet, and alone it may be a place', () => {
  expect(factsOf('By Jane Doe\n\nForeign Policy, 14 January 2022')).toEqual([['Jane Doe'], 'Foreign Policy', '2022-01-14'])
  expect(factsOf('Zarina Omarova, 15 February 2025')).toEqual([['Zarina Omarova'], null, '2025-02-15'])
  expect(factsOf('New York, 14 January 2022')).toEqual([[], null, '2022-01-14'])
  expect(factsOf('Иван Петров\n\n«Степное обозрение», 14 января 2022 г.')).toEqual([
    ['Иван Петров'],
    'Степное обозрение',
    '2022-01-14',
  ])
  expect(factsOf('Jane Doe and Ivan Petrov | The Steppe Review | January 14, 2022')).toEqual([
    ['Jane Doe', 'Ivan Petrov'],
    'The Steppe Review',
    '2022-01-14',
  ])
})

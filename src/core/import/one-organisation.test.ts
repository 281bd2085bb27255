import { expect, test } from 'vitest'
import { splitNames } from './names.ts'

test.each([
  'Ministry of Trade and Integration',
  'Ministry of Labour and Social Protection',
  'Ministry of Labour, Social Protection and Migration',
  'Department of Energy, Mines and Resources',
  'Institute for War and Peace Reporting',
  'Center for Strategic and International Studies',
  'Food and Agriculture Organization',
  'Barnes, Hill & Co.',
  'John Wiley & Sons',
  'Procter & Gamble',
  'Министерство торговли и интеграции',
  'Ministerium für Handel und Verkehr',
])('%s is one author', (name) => {
  expect(splitNames(name, true)).toEqual([name])
})

test.each([
  ['Ann Carter and Ben Carter', ['Ann Carter', 'Ben Carter']],
  ['Reuters and Jane Doe', ['Jane Doe']],
  ['Jane Doe and Reuters', ['Jane Doe', 'Reuters']],
  ['Ministry of Trade and Embassy of Kazakhstan', ['Ministry of Trade']],
  ['Иван Петров и Анна Ким', ['Иван Петров', 'Анна Ким']],
  ['Jane Doe, Institute of Trade and Transit', ['Jane Doe']],
])('%s is not', (text, names) => {
  expect(splitNames(text, true)).toEqual(names)
})

test('a suffix keeps its full stop', () => {
  expect(splitNames('Walter Hayes Jr.', true)).toEqual(['Walter Hayes Jr.'])
  expect(splitNames('Walter Hayes.', true)).toEqual(['Walter Hayes'])
})

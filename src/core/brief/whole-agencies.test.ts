import { expect, test } from 'vitest'
import { wholeAgencies } from './whole-agencies.ts'

const of = (...texts: string[]) => wholeAgencies({ authors: ['Anna Berg'], publication: 'Steppe Post' }, texts)

test('an article comes from the agency that its beginning or its last line names', () => {
  expect(of('Gas stopped, Reuters reported.', 'Second.', 'Third.')).toEqual(['Reuters'])
  expect(of('First.', 'Second.', 'Third.', 'According to TASS.')).toEqual(['TASS'])
  expect(wholeAgencies({ authors: ['AFP'], publication: 'Interfax' }, [])).toEqual(['AFP', 'Interfax'])
})

test.each([
  ['Nobody was hurt. Source: Reuters', ['Reuters']],
  ['Nobody was hurt. (Interfax)', ['Interfax']],
  ['Nobody was hurt. Written from a report by dpa.', ['dpa']],
  ['Никто не пострадал. Источник: РИА Новости.', ['RIA Novosti']],
  ['Nobody was hurt (as far as Reuters knows).', []],
  ['Source: the ministry. Nobody was hurt.', []],
])('a long last paragraph may end with the agency: %s', (end, agencies) => {
  expect(of('First.', 'Second.', `${'And so it went on. '.repeat(14)}${end}`)).toEqual(agencies)
})

test('an agency that is quoted further down is one source of several', () => {
  expect(of('First.', 'Second.', 'Prices rose, Reuters reported.', 'Last.')).toEqual([])
  expect(of('First.', 'Second.', `Prices rose, Reuters reported. ${'And so it went on. '.repeat(12)}`)).toEqual([])
})

import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'
import { numeralsInChinese } from './numerals-in-chinese.ts'
import { quantitiesIn } from './quantities.ts'

test.each([
  ['占全国总产量的九成', 0.9],
  ['其中三分之一', 1 / 3],
  ['百分之八十五', 0.85],
  ['一半', 0.5],
  ['增长三倍', 3],
  ['二十三万人', 230_000],
  ['三千五百名', 3500],
])('%s is a number', (text, value) => {
  expect(numeralsInChinese(text).map(({ values }) => values[0])).toEqual([value])
})

test('a unit that stands over a table belongs to its bare numbers', () => {
  const found = quantitiesIn('Gas to China, billion cubic metres. Turkmenistan: 31.5; Kazakhstan: 4.2.')
  expect(found.map(({ kind, values }) => [kind, values[0]])).toEqual([
    ['m3', 31.5e9],
    ['m3', 4.2e9],
  ])
})

test.each([
  [
    'five weeks between two days',
    'Five weeks after the attack Dushanbe warned its citizens.',
    'The attack was on 22 March. On 27 April Dushanbe warned its citizens.',
    true,
  ],
  [
    'seven weeks',
    'Seven weeks after the attack Dushanbe warned its citizens.',
    'The attack was on 22 March. On 27 April Dushanbe warned its citizens.',
    false,
  ],
  [
    'a year so many later',
    'The firm won its case in 2018.',
    'The firm lost its licence in 2012 and won its case six years later.',
    true,
  ],
  [
    'what remains of a hundred',
    'Of those asked 46 per cent were for it, 31 per cent against, and the remaining 23 per cent did not answer.',
    'Of those asked 46 per cent were for it, 31 per cent against; the rest did not answer.',
    true,
  ],
  [
    'nearly two thirds as nearly three quarters',
    'Nearly three quarters of the earnings come from one customer.',
    'Nearly two thirds of the earnings come from one customer.',
    false,
  ],
])('%s', (_name, text, quote, isSo) => {
  expect(blamed({ text, on: [{ quote, date: '2024-05-02' }] }).length === 0).toBe(isSo)
})

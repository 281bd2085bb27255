import { expect, test } from 'vitest'
import { PARTICULARS } from '../testing/particulars.ts'
import { blamed, tried } from '../testing/trial.ts'
import type { Passage, Trial } from '../testing/trial.ts'

const { open, held } = PARTICULARS
const all = (kind: keyof typeof open) => [...open[kind], ...held[kind]]

function found(rule: string): (trial: Trial) => void {
  return (trial) => expect(blamed(trial)).toContain(rule)
}

test.each(all('numbers'))('a number that the evidence does not give is found: $text', found('number-not-in-evidence'))
test.each(all('measures'))('another unit, currency, scale or direction is found: $text', found('number-not-in-evidence'))
test.each(all('dates'))('a date that the evidence does not give is found: $text', found('date-not-in-evidence'))
test.each(all('names'))('a name that the evidence does not hold is found: $text', found('name-not-in-evidence'))
test.each(all('tagged'))('a figure of a tagged sentence that rests on nothing is told: $text', found('number-not-in-evidence'))

test.each(all('true'))('what the evidence gives passes: $text', (trial) => {
  expect(blamed(trial)).toEqual([])
})

test('an author’s own figure is a warning where the tag allows it', () => {
  const trial: Trial = { text: 'Exports will fall by 40 per cent.', on: [], tag: 'assumption' }
  expect(tried(trial).findings.map(({ severity }) => severity)).toContain('warning')
  expect(tried(trial).findings.some(({ severity, sentence }) => severity === 'error' && sentence !== null)).toBe(false)
})

const unchecked = (trial: Trial): string =>
  tried(trial)
    .unchecked.map(({ what }) => what)
    .join(' ')
const says = (text: string, passage: Partial<Passage>, language = 'en'): Trial => ({
  text,
  on: [{ quote: 'Gas is sold.', ...passage }],
  language,
})

test.each([
  ['a time told from another', says('Last year gas was sold.', {}), 'Last year'],
  ['a vague number', says('Dozens of firms sold gas.', {}), 'dozens'],
  [
    'a number in words, where the evidence is in another language',
    says('Three firms sold gas.', { quote: '三家公司', language: 'zh' }),
    'Three',
  ],
  ['a name, there', says('Gas was sold by Gazprom.', { quote: '天然气', language: 'zh' }), 'Gazprom'],
  [
    'a speaker, there',
    says('Serik said that gas was sold.', { quote: '天然气', language: 'zh', by: ['王伟'], publication: '人民日报' }),
    'Serik',
  ],
  [
    'a speaker whose name stands in the source in another script',
    says('Wang Wei said that gas was sold.', { by: ['王伟'], publication: null }),
    'Wang Wei',
  ],
  ['a text in a language that is not read', says('Gaz satıldı.', {}, 'tr'), '“tr”'],
  ['a date of a tagged sentence', { text: 'It ends by 30 November 2031.', on: [], tag: 'judgement' }, '30 November 2031'],
] satisfies [string, Trial, string][])('%s is told as not compared, never passed in silence', (_, trial, words) => {
  expect(unchecked(trial)).toContain(words)
  expect(blamed(trial)).toEqual([])
})

test('nothing is told of a sentence whose particulars were all compared', () => {
  expect(unchecked(says('Gas is sold.', {}))).toBe('')
})

import { expect, test } from 'vitest'
import { tried } from '../testing/trial.ts'

const blamedDates = (text: string, tag?: 'judgement'): string[] =>
  tried({ text, ...(tag === undefined ? {} : { tag }), on: [{ quote: 'The post was rebuilt in October 2019.' }] })
    .findings.filter(({ rule }) => rule === 'date-not-in-evidence')
    .map(({ message }) => message)

test.each([
  'The ministry should publish the readings by the end of January.',
  'The ministry should publish the readings before 30 November 2026.',
  'Министерство должно опубликовать данные до конца января.',
])('a day by which somebody is asked to act is its author’s: %s', (text) => {
  expect(blamedDates(text, 'judgement')).toEqual([])
})

test('any other date that no source gives is told, and so is a deadline that a source is said to give', () => {
  expect(blamedDates('The post was rebuilt in January.', 'judgement')).toHaveLength(1)
  expect(blamedDates('The ministry must publish the readings by January.')).toHaveLength(1)
})

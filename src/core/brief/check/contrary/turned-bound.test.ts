import { expect, test } from 'vitest'
import { turnedBound } from './turned-bound.ts'

test.each([
  ['The second unit will come on line in 2036 at the latest.', 'Второй блок введут не раньше 2036 года.', '2036', 'lower'],
  [
    'The canal would take at least 10 cubic kilometres a year.',
    'It could divert between 6 and 10 cubic kilometres of water a year.',
    '10 cubic kilometres',
    'upper',
  ],
  ['The post opens not before May 2026.', 'The post will open by May 2026.', 'May 2026', 'upper'],
  ['He puts the true number at 40 at most.', 'He puts the true number at no less than 40.', '40', 'lower'],
] as const)('a bound that is turned round is told: %s', (sentence, passage, number, there) => {
  expect(turnedBound(sentence, passage)).toEqual({ number, there })
})

test.each([
  ['The second unit will come on line in 2036 at the earliest.', 'Второй блок введут не раньше 2036 года.'],
  [
    'The canal would take up to 10 cubic kilometres a year.',
    'It could divert between 6 and 10 cubic kilometres of water a year.',
  ],
  ['Exports were at least 6 million tonnes.', 'Exports grew from 6 million tonnes to 10 million.'],
  ['The post opens before 2027.', 'The post will open by May 2026.'],
])('a bound that stands as in the passage is not: %s', (sentence, passage) => {
  expect(turnedBound(sentence, passage)).toBeNull()
})

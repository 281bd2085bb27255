import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'

const says = (quote: string, text: string): boolean =>
  !blamed({ text, on: [{ quote, title: 'On the steppe' }] }).includes('number-not-in-evidence')

test.each([
  [
    'Kazakhstan ranked fourth among suppliers.',
    'Three suppliers stood ahead of Kazakhstan.',
    'Two suppliers stood ahead of Kazakhstan.',
  ],
  [
    'It was the choice among Russian, Chinese, French and Korean bidders.',
    'Bidders from four countries compete.',
    'Bidders from five countries compete.',
  ],
  [
    'The line made eight voyages, one more than last summer.',
    'The line made seven voyages last summer.',
    'The line made nine voyages last summer.',
  ],
  [
    'They traced 131 drones to Chinese makers and 22 to Russian ones.',
    'Chinese drones outnumbered Russian ones about six to one.',
    'Chinese drones outnumbered Russian ones about three to one.',
  ],
  [
    'A broker moved 4,600 processors worth $118 million.',
    'The processors were worth some $25,700 apiece.',
    'The processors were worth some $35,700 apiece.',
  ],
  [
    'Some 62,000 places were added; spending averaged 41,000 yuan a place.',
    'Spending on the places implies a total of roughly 2.5 billion yuan.',
    'Spending on the places implies a total of roughly 3.5 billion yuan.',
  ],
])('of “%s” follows “%s”, and not “%s”', (quote, right, wrong) => {
  expect(says(quote, right)).toBe(true)
  expect(says(quote, wrong)).toBe(false)
})

test('a share is no count less one', () => {
  expect(says('The line made eight voyages, one more than last summer.', 'Freight on the line rose by 7 per cent.')).toBe(false)
})

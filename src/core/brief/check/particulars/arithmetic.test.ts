import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'

const CONVOY = 'Forty lorries and sixty railway wagons crossed at Dostyk on Tuesday, and seventy wagons on Friday.'
const PRICES = 'The tariff fell from 30 dollars in March to 18 in May, and the levy is 5 dollars.'
const PAID = 'Of the 500 million dollars that were promised, 200 million have been paid.'

test.each([
  ['Together 130 wagons crossed on the two days.', CONVOY],
  ['On Tuesday 100 vehicles crossed in all.', CONVOY],
  ['Thirty more wagons than lorries crossed on Friday.', CONVOY],
  ['The tariff is now 12 dollars lower than in March.', PRICES],
  ['A further 300 million dollars are still to come.', PAID],
])('what follows by one step passes: %s', (text, quote) => {
  expect(blamed({ text, on: [{ quote }] })).toEqual([])
})

test.each([
  ['On Tuesday 100 wagons crossed in all.', CONVOY],
  ['On Tuesday 100 lorries crossed in all.', CONVOY],
  ['The tariff fell by a further 12 dollars after May.', PRICES],
])('what adds up unlike things, or adds a step to itself, does not: %s', (text, quote) => {
  expect(blamed({ text, on: [{ quote }] })).toContain('number-not-in-evidence')
})

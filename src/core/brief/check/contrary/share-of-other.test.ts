import { expect, test } from 'vitest'
import { partAsTotal } from './part-as-total.ts'
import { shareOfOther } from './share-of-other.ts'
import { swapped } from './swapped.ts'

const INTERVIEWS = 'We held 64 interviews. Of the 31 former detainees, more than two thirds reported torture.'

test('a share of one number told of another is found', () => {
  expect(shareOfOther('More than two thirds of the 64 interviewees reported torture.', INTERVIEWS)).not.toBeNull()
  expect(shareOfOther('More than two thirds of the 31 reported torture.', INTERVIEWS)).toBeNull()
  expect(shareOfOther('Half of the 64 were women.', INTERVIEWS)).toBeNull()
})

test('numbers belong to the places behind them, and “respectively” to names in their order', () => {
  const institutes = 'There were 13 of them, five in Kazakhstan, four in Kyrgyzstan and two in Tajikistan.'
  expect(swapped('Kyrgyzstan hosted five of them.', institutes)).not.toBeNull()
  expect(swapped('Kyrgyzstan hosted four of them.', institutes)).toBeNull()
  const debts = 'Kyrgyzstan and Tajikistan owed $1.78 billion and $1.12 billion respectively, equal to 23.0% and 13.8% of GDP.'
  expect(swapped('Tajikistan owed $1.78 billion.', debts)).not.toBeNull()
  expect(swapped('Tajikistan owed $1.12 billion.', debts)).toBeNull()
})

test('what each of two has is not what both have together, in Russian, too', () => {
  const shares = 'Доли распределены так: Киргизия — 34 %, Казахстан и Узбекистан — по 33 %.'
  expect(partAsTotal('Kazakhstan and Uzbekistan will together hold 33 percent.', shares)).toMatchObject({ as: 'each' })
  expect(partAsTotal('Kazakhstan and Uzbekistan will hold 33 percent each.', shares)).toBeNull()
  expect(partAsTotal('Together they hold 34 percent.', shares)).toBeNull()
})

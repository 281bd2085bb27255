import { expect, test } from 'vitest'
import { places, standsIn } from './word-bounds.ts'

test.each([
  ['12', 'of 12 tonnes', true],
  ['12', 'of 123 tonnes', false],
  ['12', 'of 12.5 tonnes', false],
  ['12', 'of 3,12 tonnes', false],
  ['gas', 'biogas', false],
  ['石油', '中国石油公司', true],
])('%s stands in “%s” as whole words: %s', (part, whole, stands) => {
  expect(standsIn(part, whole)).toBe(stands)
})

test('every place is found, those that overlap too', () => {
  expect([...places('aa', 'aaaa', 0, { start: true, end: true })]).toEqual([0, 1, 2])
  expect([...places('gas', 'gas and gas', 1)]).toEqual([8])
  expect([...places('', 'gas')]).toEqual([])
})

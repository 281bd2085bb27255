import { expect, test } from 'vitest'
import { slotsFor } from './slots.ts'

const keys = (...steps: (string | null)[][]): number[] =>
  steps.reduce((slots, articles) => slotsFor(slots, articles), slotsFor([], [])).map(({ key }) => key)

test('an article stays in its place when another comes beside it, goes, or changes there', () => {
  const [only] = keys(['1'])
  const [first, second] = keys(['1'], ['1', '2'])
  expect(first).toBe(only)
  expect(second).not.toBe(first)
  expect(keys(['1'], ['1', '2'], ['2'])).toEqual([second])
  expect(keys(['1'], ['1', '2'], ['1', '3'])).toEqual([first, second])
  expect(keys(['1'], ['1', '2'], ['3', '2'])).toEqual([first, second])
})

test('one that is left on the right keeps its place when another comes beside it', () => {
  const [second] = keys(['1'], ['1', '2'], ['2'])
  const [left, right] = keys(['1'], ['1', '2'], ['2'], ['2', '3'])
  expect(left).toBe(second)
  expect(right).not.toBe(left)
})

test('the next article takes the place of the one before, as none does', () => {
  expect(keys(['1'], ['2'])).toEqual(keys(['1']))
  expect(keys([null], ['2'])).toEqual(keys([null]))
})

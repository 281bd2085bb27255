import { expect, test } from 'vitest'
import { ListCounter, type ListLevel } from './list-numbers.ts'

const level = (at: number, change: Partial<ListLevel> = {}): ListLevel => ({
  start: 1,
  format: 'figures',
  text: `%${at + 1}.`,
  legal: false,
  restartsAfter: at - 1,
  ...change,
})
const labels = (levels: ListLevel[], ...items: number[]): (string | null)[] => {
  const counter = new ListCounter()
  return items.map((at) => counter.next(at, levels))
}

test('a level goes on until an item above it, then begins anew', () => {
  const levels = [level(0), level(1, { text: '%1.%2' }), level(2, { text: '%1.%2.%3' })]
  expect(labels(levels, 0, 1, 1, 2, 1, 2, 0, 1)).toEqual(['1.', '1.1', '1.2', '1.2.1', '1.3', '1.3.1', '2.', '2.1'])
})

test('a level may never begin anew, or only after one that stands further up', () => {
  expect(labels([level(0), level(1, { text: '%2)', restartsAfter: -1 })], 0, 1, 0, 1)).toEqual(['1.', '1)', '2.', '2)'])
  const levels = [level(0), level(1), level(2, { text: '%3)', restartsAfter: 0 })]
  expect(labels(levels, 0, 1, 2, 1, 2, 0, 1, 2)).toEqual(['1.', '1.', '1)', '2.', '2)', '2.', '1.', '1)'])
})

test('a list that begins below its first level counts that as begun', () => {
  const levels = [level(0, { start: 4 }), level(1, { text: '%1.%2', start: 7 })]
  expect(labels(levels, 1, 1, 0, 1)).toEqual(['4.7', '4.8', '5.', '5.7'])
  const deep = [level(0), level(1, { text: '%1.%2' }), level(2, { text: '%1.%2.%3' })]
  expect(labels(deep, 2, 1, 0)).toEqual(['1.1.1', '1.2', '2.'])
})

test('a number that is given is taken, and the next goes on from it', () => {
  const counter = new ListCounter()
  expect([null, 9, null].map((restart) => counter.next(0, [level(0)], restart))).toEqual(['1.', '9.', '10.'])
})

test.each([
  ['figures', '3'],
  ['two-figures', '03'],
  ['letters', 'c'],
  ['capitals', 'C'],
  ['roman', 'iii'],
  ['roman-capitals', 'III'],
  ['cyrillic', 'в'],
  ['cyrillic-capitals', 'В'],
  ['han', '三'],
] as const)('the third of %s is %s', (format, label) => {
  expect(labels([level(0, { format, text: '%1', start: 3 })], 0)).toEqual([label])
})

test('levels above are written as they are, in figures where the level says so', () => {
  const above = level(0, { format: 'roman-capitals', text: '%1' })
  expect(labels([above, level(1, { text: '%1.%2' })], 0, 1)).toEqual(['I', 'I.1'])
  expect(labels([above, level(1, { text: '%1.%2', legal: true })], 0, 1)).toEqual(['I', '1.1'])
})

test('signs, nothing, what is too long for a label, and a level that the list has not are no label', () => {
  expect(labels([level(0, { text: '•' })], 0)).toEqual([null])
  expect(labels([level(0, { format: 'none', text: '%1' })], 0)).toEqual([null])
  expect(labels([level(0, { text: `${'x'.repeat(59)}%1` })], 0)).toEqual([`${'x'.repeat(59)}1`])
  expect(labels([level(0, { text: `${'x'.repeat(60)}%1` })], 0)).toEqual([null])
  expect(labels([level(0)], 1)).toEqual([null])
  expect(labels([level(0, { text: ' Article %1 ' })], 0)).toEqual(['Article 1'])
})

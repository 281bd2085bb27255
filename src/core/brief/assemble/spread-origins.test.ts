import { expect, it } from 'vitest'
import { spreadOrigins } from './spread-origins.ts'

const order = (...items: [name: string, weight: number][]): string[] =>
  spreadOrigins(
    items,
    ([name]) => name.charAt(0),
    ([, weight]) => weight,
  ).map(([name]) => name)

it('hears a second origin before the first one again, however weak it is', () => {
  expect(order(['L1', 9], ['L2', 8], ['N1', 1])).toEqual(['L1', 'N1', 'L2'])
})

it('then hears what weighs most, less for each time its origin was heard', () => {
  expect(order(['L1', 5], ['L2', 4.9], ['L3', 4.8], ['N1', 4], ['P1', 3.9], ['N2', 1])).toEqual([
    'L1',
    'N1',
    'L2',
    'P1',
    'L3',
    'N2',
  ])
})

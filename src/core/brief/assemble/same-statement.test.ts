import { expect, it } from 'vitest'
import { gistOf, saySame } from './same-statement.ts'

const same = (one: string, other: string): boolean => saySame(gistOf(one), gistOf(other))
const TRADE = 'China buys a fifth of its natural gas from pipelines that cross southern Kazakhstan, 20 per cent in all.'

it.each([
  [
    'the same words in another order',
    'From pipelines that cross southern Kazakhstan China buys a fifth of its natural gas, 20 per cent in all.',
  ],
  [
    'other forms of them',
    'China buys a fifth of the natural gas from a pipeline crossing southern Kazakhstan, 20 per cent in all.',
  ],
])('takes for one statement %s', (_, text) => {
  expect(same(TRADE, text)).toBe(true)
})

it.each([
  ['another number', TRADE.replace('20', '30')],
  ['a number less', TRADE.replace(', 20 per cent in all', '')],
  ['a not', TRADE.replace('buys', 'does not buy')],
  ['another matter', 'China sells a fifth of its machines to the ports that lie in southern Kazakhstan, 20 per cent in all.'],
])('never %s', (_, text) => {
  expect(same(TRADE, text)).toBe(false)
})

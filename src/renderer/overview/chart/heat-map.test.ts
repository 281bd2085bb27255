import { expect, test } from 'vitest'
import { cellOf, heatLayout, shortNumber, stepFrom } from './heat-map.ts'

const from = (key: string) => stepFrom({ row: 0, column: 1 }, key, 2, 3)

test('arrows walk the cells and stay at the edges', () => {
  expect(from('ArrowRight')).toEqual({ row: 0, column: 2 })
  expect(from('ArrowDown')).toEqual({ row: 1, column: 1 })
  expect(from('ArrowUp')).toEqual({ row: 0, column: 1 })
  expect(from('End')).toEqual({ row: 0, column: 2 })
  expect(from('Home')).toEqual({ row: 0, column: 0 })
  expect(from('a')).toBeNull()
  expect(stepFrom({ row: 1, column: 2 }, 'ArrowRight', 2, 3)).toEqual({ row: 1, column: 2 })
})

test('four times as many passages make a square twice as wide beyond the smallest', () => {
  const values = new Map([[cellOf('gas', 'may'), { marked: 16, suggested: 0, name: '' }]])
  const { side, y, x } = heatLayout(
    [
      { id: 'coal', label: '' },
      { id: 'gas', label: '' },
    ],
    [{ id: 'may', label: '' }],
    values,
  )
  const beyond = (passages: number) => side(passages) - side(0)
  expect(beyond(16)).toBeCloseTo(2 * beyond(4))
  expect([x('may'), y('coal'), y('gas')]).toEqual([0, 0, 34])
})

test('large numbers are cut, never rounded up', () => {
  expect([0, 999, 1_000, 1_299, 9_999, 48_900].map(shortNumber)).toEqual(['0', '999', '1k', '1.2k', '9.9k', '48k'])
})

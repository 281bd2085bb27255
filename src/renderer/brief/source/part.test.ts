import { expect, test } from 'vitest'
import { grown, including, partAround } from './part.ts'

test('of a long article a passage is mounted with what is around it, of a short one everything', () => {
  expect(partAround(5_000, 10_000)).toEqual({ from: 4_976, to: 5_025 })
  expect(partAround(3, 11)).toEqual({ from: 0, to: 11 })
  expect(partAround(9_999, 10_000)).toEqual({ from: 9_975, to: 10_000 })
})

test('it grows towards the end that comes near, and never beyond the article', () => {
  const part = partAround(5_000, 10_000)
  expect(grown(part, 'bottom', 10_000)).toEqual({ from: 4_976, to: 5_073 })
  expect(grown(part, 'top', 10_000)).toEqual({ from: 4_928, to: 5_025 })
  expect(grown({ from: 3, to: 20 }, 'top', 25)).toEqual({ from: 0, to: 20 })
  expect(grown({ from: 3, to: 20 }, 'bottom', 25)).toEqual({ from: 3, to: 25 })
})

test('a paragraph beside what is mounted joins it; one far away is mounted in its stead', () => {
  const part = { from: 100, to: 150 }
  expect(including(part, 120, 10_000)).toBe(part)
  expect(including(part, 150, 10_000)).toEqual({ from: 100, to: 198 })
  expect(including(part, 99, 10_000)).toEqual({ from: 52, to: 150 })
  expect(including(part, 9_000, 10_000)).toEqual(partAround(9_000, 10_000))
})

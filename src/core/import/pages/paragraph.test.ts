import { expect, test } from 'vitest'
import { isLarge, isSmall } from './paragraph.ts'

test('notes a point smaller than the text are small, headings two points larger are large, and rounding makes neither', () => {
  expect([8, 9, 9.5, 10, 10.5, 12].map((size) => isSmall(size, 10))).toEqual([true, true, false, false, false, false])
  expect([9, 10, 10.5, 11, 12].map((size) => isLarge(size, 10))).toEqual([false, false, false, false, true])
})

import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { RowHeights } from './row-heights.ts'

test('rows of any height are found by their pixels, as adding them up one by one finds them', () => {
  const heights = array(integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 70 })
  assert(
    property(heights, integer({ min: 0, max: 70 }), array(integer({ min: 0, max: 9_000 })), (all, shorter, places) => {
      const rows = new RowHeights(30)
      rows.fit(shorter)
      all.forEach((height, row) => rows.set(row, height))
      rows.fit(all.length)
      const known = all.map((height, row) => (row < shorter ? height : 30))
      const top = (row: number): number => known.slice(0, row).reduce((sum, height) => sum + height, 0)
      known.forEach((_height, row) => expect(rows.top(row)).toBe(top(row)))
      expect(rows.top(all.length + 1)).toBe(top(all.length))
      for (const pixels of places) {
        const found = known.findIndex((_height, row) => top(row + 1) > pixels)
        expect(rows.at(pixels)).toBe(found === -1 ? all.length - 1 : found)
      }
    }),
  )
})

test('a list that is empty has a first row and no height', () => {
  const rows = new RowHeights(30)
  expect([rows.at(100), rows.top(5)]).toEqual([0, 0])
})

import { expect, test } from 'vitest'
import { branchEnd, pointLevels, pointNumbers } from './list-levels.ts'

const at = (...levels: number[]) => levels.map((level) => (level === 0 ? {} : { level }))

test('no point stands more than one level below the point before it, and none below the third', () => {
  expect(pointLevels(at(0, 1, 2, 0, 2, 1))).toEqual([0, 1, 2, 0, 1, 1])
  expect(pointLevels(at(2, 2, 2, 2))).toEqual([0, 1, 2, 2])
  expect(pointLevels([])).toEqual([])
})

test('each level is counted by its own signs, and anew below each point of the level above', () => {
  expect(pointNumbers(at(0, 1, 1, 2, 2, 1, 0, 1, 2))).toEqual(['1.', 'a.', 'b.', 'i.', 'ii.', 'c.', '2.', 'a.', 'i.'])
  expect(pointNumbers(at(0, 1, 0), 7)).toEqual(['7.', 'a.', '8.'])
})

test('what stands below a point ends where one of its level or a higher one comes', () => {
  expect([0, 1, 3].map((index) => branchEnd(at(0, 1, 2, 1, 0), index))).toEqual([4, 3, 4])
})

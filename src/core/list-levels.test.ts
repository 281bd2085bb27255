import { expect, test } from 'vitest'
import { branchEnd, pointLevels, pointNumbers } from './list-levels.ts'

const at = (...levels: number[]) => levels.map((level) => (level === 0 ? {} : { level }))

test('no point stands more than one level below the point before it, and none below the third', () => {
  expect(pointLevels(at(0, 1, 2, 0, 2, 1))).toEqual([0, 1, 2, 0, 1, 1])
  expect(pointLevels(at(2, 2, 2, 2))).toEqual([0, 1, 2, 2])
  expect(pointLevels([])).toEqual([])
})

test('each level is counted by its own signs, and anew below each point of the level above', () => {
  expect(pointNumbers(at(0, 1, 1, 2, 2, 1, 0, 1, 2), true)).toEqual(['1.', 'a.', 'b.', 'i.', 'ii.', 'c.', '2.', 'a.', 'i.'])
  expect(pointNumbers(at(0, 1, 0), true, 7)).toEqual(['7.', 'a.', '8.'])
})

test('what stands below a point ends where one of its level or a higher one comes', () => {
  expect([0, 1, 3].map((index) => branchEnd(at(0, 1, 2, 1, 0), index))).toEqual([4, 3, 4])
})

test('points below one point are numbered or not as the first of them says, else as the outermost are', () => {
  const points = [
    {},
    { level: 1, ordered: false },
    { level: 1, ordered: true },
    { level: 2 },
    {},
    { level: 1 },
    { level: 2, ordered: false },
  ]
  expect(pointNumbers(points, true)).toEqual(['1.', null, null, 'i.', '2.', 'a.', null])
  expect(pointNumbers(points, false)).toEqual([null, null, null, null, null, null, null])
})

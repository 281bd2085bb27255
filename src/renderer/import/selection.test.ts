import { expect, test } from 'vitest'
import { moveOnly, NOTHING, pick, selectAll, selectedCount, settle, stretch, toggle } from './selection.ts'

const list = ['a', 'b', 'c', 'd']
const idAt = (index: number) => list[index]

test('a stretch runs from the row that was picked, whichever way it grows', () => {
  const grown = stretch(pick(1, 'b'), 3, 'd', ['b', 'c', 'd'])
  expect([...grown.ids]).toEqual(['b', 'c', 'd'])
  expect(stretch(grown, 0, 'a', ['a', 'b']).anchor).toBe(1)
})

test('rows join and leave one by one, and the keyboard can pass over others', () => {
  const two = toggle(moveOnly(pick(0, 'a'), 2, 'c'), 2, 'c')
  expect([...two.ids]).toEqual(['a', 'c'])
  expect([...toggle(two, 0, 'a').ids]).toEqual(['c'])
})

test('everything is selected without knowing every row', () => {
  expect(selectedCount(selectAll(pick(0, 'a')), 10_000)).toBe(10_000)
})

test('when the row under the cursor leaves the list, the one that takes its place is next', () => {
  const after = settle(pick(1, 'x'), 4, null, idAt)
  expect(after).toMatchObject({ cursor: 1, current: 'b' })
  expect([...after.ids]).toEqual(['b'])
  expect(settle(pick(9, 'x'), 4, null, idAt).current).toBe('d')
})

test('when rows arrive before it, the cursor follows its row', () => {
  expect(settle(pick(1, 'd'), 4, 3, idAt)).toMatchObject({ cursor: 3, current: 'd' })
})

test('a list that has become empty selects nothing', () => {
  expect(settle(pick(1, 'x'), 0, null, idAt)).toEqual(NOTHING)
})

import { expect, test } from 'vitest'
import { FIRST, settled, type ListCursor } from './list-cursor.ts'

const list = (ids: readonly (string | null)[]) => ({
  total: ids.length,
  idAt: (index: number) => ids[index] ?? null,
  indexOf: (id: string) => (ids.includes(id) ? ids.indexOf(id) : null),
})
const at = (index: number, id: string | null, more: Partial<ListCursor> = {}): ListCursor => ({
  ...FIRST,
  index,
  anchor: index,
  id,
  ...more,
})

test('the keyboard goes along with the article that is opened, and once moved goes its own way', () => {
  const opened = settled(FIRST, 'c', list(['a', 'b', 'c']))
  expect(opened).toMatchObject({ index: 2, id: 'c', anchor: 2 })
  expect(settled(at(0, 'a', { followed: 'c' }), 'c', list(['a', 'b', 'c']))).toMatchObject({ index: 0, id: 'a' })
  expect(settled(at(0, 'a', { followed: 'c' }), 'b', list(['a', 'b', 'c']))).toMatchObject({ index: 1, id: 'b' })
})

test('it stays with its article as others come, and at its place where that goes, also at the end', () => {
  expect(settled(at(1, 'b'), null, list(['new', 'a', 'b', 'c']))).toMatchObject({ index: 2, id: 'b', anchor: 2 })
  expect(settled(at(1, 'b'), null, list(['a', 'c']))).toMatchObject({ index: 1, id: 'c' })
  expect(settled(at(2, 'c'), null, list(['a', 'b']))).toMatchObject({ index: 1, id: 'b', anchor: 1 })
  expect(settled(at(2, 'c'), null, list([]))).toMatchObject({ index: 0 })
})

test('far away, where nothing is at hand yet, it waits at its place, whichever article is open', () => {
  const far = at(3, null, { opens: true })
  expect(settled(far, 'a', list(['a', 'b', null, null]))).toMatchObject({ index: 3, id: null, opens: true })
  expect(settled(far, 'a', list(['a', 'b', 'c', 'd']))).toMatchObject({ index: 3, id: 'd', opens: true })
  // An article that is on no page at hand does not take it away.
  expect(settled(at(3, 'd', { followed: 'd' }), 'z', list(['a', 'b', 'c', 'd']))).toMatchObject({ index: 3, id: 'd' })
})

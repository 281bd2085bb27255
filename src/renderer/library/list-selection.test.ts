import { expect, test } from 'vitest'
import { countOf, includes, toggled, type Several } from './list-selection.ts'

const stretch: Several = { kind: 'stretch', from: 10, to: 99_999, of: 'all', without: ['7'] }

test('a stretch of a long list is counted and asked without its ids; articles are taken out of it and in again', () => {
  expect(countOf(stretch)).toBe(99_989)
  expect([includes(stretch, 9, 'a'), includes(stretch, 10, 'a'), includes(stretch, 99_999, 'a')]).toEqual([false, true, true])
  expect(includes(stretch, 50, '7')).toBe(false)
  expect(toggled(stretch, 50, '7')).toEqual({ ...stretch, without: [] })
  expect(toggled(stretch, 60, '8')).toEqual({ ...stretch, without: ['7', '8'] })
  // One from outside makes it another kind, for which all ids are needed.
  expect(toggled(stretch, 9, 'a')).toBeNull()
})

test('articles that were picked one by one leave and join', () => {
  const picked: Several = { kind: 'ids', ids: ['1', '2'] }
  expect(toggled(picked, 5, '2')).toEqual({ kind: 'ids', ids: ['1'] })
  expect(toggled(picked, 5, '3')).toEqual({ kind: 'ids', ids: ['1', '2', '3'] })
  expect([countOf(picked), includes(picked, 0, '2'), includes(picked, 0, '3')]).toEqual([2, true, false])
})

import { array, assert, integer, nat, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { layoutMargin } from './margin-layout.ts'

const GAP = 8
const card = (id: string, wish: number, height = 50) => ({ id, wish, height })

test('cards with room stand at their passages', () => {
  expect([...layoutMargin([card('a', 10), card('b', 200)], GAP).values()]).toEqual([10, 200])
})

test('cards that would overlap move down', () => {
  expect([...layoutMargin([card('a', 10), card('b', 20), card('c', 30)], GAP).values()]).toEqual([10, 68, 126])
})

test('the active card stands at its passage and the one before makes room', () => {
  const tops = layoutMargin([card('a', 100), card('b', 110)], GAP, 'b')
  expect(tops.get('b')).toBe(110)
  expect(tops.get('a')).toBe(52)
})

test('at the top of the page the active card yields rather than push another out of sight', () => {
  const tops = layoutMargin([card('a', 0), card('b', 10)], GAP, 'b')
  expect(tops.get('a')).toBe(0)
  expect(tops.get('b')).toBe(58)
})

test('no two cards ever overlap and none leaves the page, whichever is active', () => {
  const cards = array(record({ wish: nat(2000), height: integer({ min: 20, max: 200 }) }), {
    minLength: 1,
    maxLength: 25,
  })
  assert(
    property(cards, nat(24), (made, active) => {
      const items = made.toSorted((a, b) => a.wish - b.wish).map((item, index) => ({ ...item, id: String(index) }))
      const tops = layoutMargin(items, GAP, String(active))
      let free = 0
      for (const item of items) {
        const top = tops.get(item.id) ?? -1
        expect(top).toBeGreaterThanOrEqual(free)
        free = top + item.height + GAP
      }
    }),
  )
})

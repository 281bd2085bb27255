import { expect, test } from 'vitest'
import { createStore, selection } from './store.ts'

test('a store tells of what changed, and of nothing when it is set to what it is', () => {
  const store = createStore(1)
  let told = 0
  const stop = store.subscribe(() => (told += 1))
  store.set(1)
  store.set((before) => before + 1)
  stop()
  store.set(9)
  expect([told, store.get()]).toEqual([1, 9])
})

test('a selection is read once for each value', () => {
  let reads = 0
  const words = selection(
    (text: string) => {
      reads += 1
      return text.split(' ')
    },
    () => false,
  )
  const first = words('gas oil')
  expect(words('gas oil')).toBe(first)
  expect([words('gas coal'), reads]).toEqual([['gas', 'coal'], 2])
})

test('a selection keeps the earlier object for another value that reads the same', () => {
  const size = selection(
    (value: { words: string[]; at: number }) => [...value.words],
    (before, now) => before.join() === now.join(),
  )
  const first = size({ words: ['gas'], at: 1 })
  expect(size({ words: ['gas'], at: 2 })).toBe(first)
})

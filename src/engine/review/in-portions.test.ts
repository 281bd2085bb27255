import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { temporaryLibrary, type TemporaryLibrary } from '#store/testing/temporary-library.ts'
import { inPortions } from './in-portions.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => {
  vi.restoreAllMocks()
  library.remove()
})

test('an item that is unfinished is asked for again before the next, and other calls get their turn first once time is up', async () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100))
  const asked: string[] = []
  const portions: number[] = []
  const left = new Map([['b', 2]])
  await inPortions(
    () => library.db,
    ['a', 'b', 'c'],
    (item) => {
      asked.push(item)
      const more = left.get(item) ?? 0
      left.set(item, more - 1)
      return more > 0 ? 'unfinished' : undefined
    },
    { onPortion: (done) => void portions.push(done) },
  )
  expect(asked).toEqual(['a', 'b', 'b', 'b', 'c'])
  expect(portions).toEqual([1, 1, 3])
})

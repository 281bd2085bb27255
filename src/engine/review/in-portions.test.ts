import { afterEach, beforeEach, expect, test } from 'vitest'
import { temporaryLibrary, type TemporaryLibrary } from '#store/testing/temporary-library.ts'
import { inPortions } from './in-portions.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

test('an item that waits for something is asked for again before the next, outside the transaction, and other calls get their turn', async () => {
  const asked: string[] = []
  const portions: number[] = []
  const left = new Map([['b', 2]])
  let turns = 0
  await inPortions(
    () => library.db,
    ['a', 'b', 'c'],
    (item) => {
      asked.push(item)
      const more = left.get(item) ?? 0
      left.set(item, more - 1)
      if (more === 0 || item !== 'b') return undefined
      return new Promise((done) => {
        setImmediate(() => {
          expect(library.db.inTransaction).toBe(false)
          turns += 1
          done()
        })
      })
    },
    { onPortion: (done) => void portions.push(done) },
  )
  expect(asked).toEqual(['a', 'b', 'b', 'b', 'c'])
  expect(portions).toEqual([1, 1, 3])
  expect(turns).toBe(2)
})

test('what an item waits for in vain ends the work, and keeps what was done before', async () => {
  const done: string[] = []
  const all = inPortions(
    () => library.db,
    ['a', 'b', 'c'],
    (item) => (item === 'b' ? Promise.reject(new Error('the worker ended')) : void done.push(item)),
  )
  await expect(all).rejects.toThrow('the worker ended')
  expect(done).toEqual(['a'])
})

import { expect, test } from 'vitest'
import { ahead } from './ahead.ts'

const soon = (milliseconds = 2): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('beginnings overlap, no more of them than allowed, and come in the order of the items', async () => {
  let underWay = 0
  let most = 0
  const begin = (item: number): { item: number } => {
    underWay += 1
    most = Math.max(most, underWay)
    return { item }
  }
  const got: number[] = []
  for await (const { item } of ahead(
    Array.from({ length: 30 }, (_, index) => index),
    begin,
    4,
  )) {
    await soon(1)
    underWay -= 1
    got.push(item)
  }
  expect(got).toEqual(Array.from({ length: 30 }, (_, index) => index))
  expect(most).toBe(5)
})

async function* slow(): AsyncGenerator<number> {
  for (let item = 0; item < 3; item += 1) {
    await soon()
    yield item
  }
  throw new Error('gone')
}

test('items that come slowly are handed on as they come, and what their source throws arrives', async () => {
  const got: number[] = []
  const all = (async () => {
    for await (const item of ahead(slow(), (each) => each, 2)) got.push(item)
  })()
  await expect(all).rejects.toThrow('gone')
  expect(got).toEqual([0, 1, 2])
})

test('who stops taking stops the beginnings', async () => {
  let begun = 0
  for await (const item of ahead(
    Array.from({ length: 100 }, (_, index) => index),
    () => (begun += 1),
    3,
  )) {
    if (item === 2) break
  }
  await soon()
  expect(begun).toBeLessThanOrEqual(6)
})

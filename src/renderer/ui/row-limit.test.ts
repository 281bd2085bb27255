import { expect, test } from 'vitest'
import { FIRST_ROWS, nextLimit } from './row-limit.ts'

test('a list goes on until it holds all of them', () => {
  const limits: number[] = []
  for (let limit: number | null = FIRST_ROWS; limit !== null; limit = nextLimit(limit, 1_000)) limits.push(limit)
  expect(limits).toEqual([40, 200, 400, 800, 1_600])
  expect(nextLimit(FIRST_ROWS, FIRST_ROWS)).toBeNull()
  expect(nextLimit(200, 200)).toBeNull()
})

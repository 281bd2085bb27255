import { expect, test } from 'vitest'
import { FIRST_HITS, nextLimit } from './hit-limit.ts'

test('a list of hits goes on until it holds all of them', () => {
  const limits: number[] = []
  for (let limit: number | null = FIRST_HITS; limit !== null; limit = nextLimit(limit, 1_000)) limits.push(limit)
  expect(limits).toEqual([40, 200, 400, 800, 1_600])
  expect(nextLimit(FIRST_HITS, FIRST_HITS)).toBeNull()
  expect(nextLimit(200, 200)).toBeNull()
})

import { expect, test } from 'vitest'
import { factOrigin } from './fact-origin.ts'

test('a fact that is missing says whether anybody looked', () => {
  expect(factOrigin(undefined, false)).toBe('not found')
  expect(factOrigin({ from: 'analyst', confidence: 1 }, false)).toBe('left empty by you')
  expect(factOrigin({ from: 'feed', confidence: 0.95 }, true)).toBe('from the feed')
})

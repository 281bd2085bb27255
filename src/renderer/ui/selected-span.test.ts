import { expect, test } from 'vitest'
import { trimSpan } from './selected-span.ts'

test('white space at the edges of a selection is not part of the quote', () => {
  expect(trimSpan(4, 'The gas crosses the steppe.', 3, 8)).toEqual({ block: 4, start: 4, end: 7, quote: 'gas' })
})

test('a selection of white space is none', () => {
  expect(trimSpan(4, 'a   b', 1, 4)).toBeNull()
})

import { expect, test } from 'vitest'
import { ownMark } from './own-mark.ts'

test('an item that brings its number or letter keeps it as its mark', () => {
  expect(ownMark('2. Gas prices.')).toBe(3)
  expect(ownMark('(a) Gas prices.')).toBe(4)
})

test('an item without a number has none, even if it opens with a figure', () => {
  expect(ownMark('62.5 billion cubic metres')).toBe(0)
  expect(ownMark('2.')).toBe(0)
  expect(ownMark('Gas prices.')).toBe(0)
})

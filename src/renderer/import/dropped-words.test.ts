import { expect, test } from 'vitest'
import { droppedWords } from './dropped-words.ts'

test('a block that was left out says why in words', () => {
  expect(droppedWords('reading-time')).toBe('Reading time')
  expect(droppedWords('analyst')).toBe('Left out by you')
})

test('a reason nobody put into words is still readable', () => {
  expect(droppedWords('sponsor-box')).toBe('Sponsor box')
  expect(droppedWords('constructor')).toBe('Constructor')
})

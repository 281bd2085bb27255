import { expect, test } from 'vitest'
import { segments } from './segments.ts'

const text = 'A fifth of the gas crosses the steppe.'

test('a text without excerpts is one piece', () => {
  expect(segments(text, [])).toEqual([{ start: 0, text, ids: [] }])
})

test('overlapping excerpts share a piece, in which the shorter comes first', () => {
  const parts = segments(text, [
    { id: '1:1', start: 0, end: 18 },
    { id: '1:2', start: 11, end: 38 },
    { id: '1:3', start: 15, end: 18 },
  ])
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(parts.find((part) => part.text === 'gas')?.ids).toEqual(['1:3', '1:1', '1:2'])
  expect(parts.find((part) => part.start === 0)?.ids).toEqual(['1:1'])
})

test('a range beyond the text is clipped, an empty one is ignored', () => {
  expect(
    segments('abc', [
      { id: 'x', start: 1, end: 99 },
      { id: 'y', start: 2, end: 2 },
    ]),
  ).toEqual([
    { start: 0, text: 'a', ids: [] },
    { start: 1, text: 'bc', ids: ['x'] },
  ])
})

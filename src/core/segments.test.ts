import { expect, test } from 'vitest'
import { runs, segments } from './segments.ts'

const text = 'A fifth of the gas crosses the steppe.'

test('a text without spans is one piece', () => {
  expect(segments(text, [])).toEqual([{ start: 0, end: text.length, text, over: [] }])
})

test('overlapping spans share a piece, in which the shorter comes first', () => {
  const parts = segments(text, [
    { start: 0, end: 18, of: '1:1' },
    { start: 11, end: 38, of: '1:2' },
    { start: 15, end: 18, of: '1:3' },
  ])
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(parts.find((part) => part.text === 'gas')?.over).toEqual(['1:3', '1:1', '1:2'])
  expect(parts.find((part) => part.start === 0)?.over).toEqual(['1:1'])
})

test('a span beyond the text is clipped, an empty one is ignored', () => {
  const parts = segments('abc', [
    { start: 1, end: 99, of: 'x' },
    { start: 2, end: 2, of: 'y' },
  ])
  expect(parts.map((part) => [part.text, part.over])).toEqual([
    ['a', []],
    ['bc', ['x']],
  ])
})

test('a part of the text is cut at its own edges, with the offsets of the whole', () => {
  const parts = segments('Gas | 62.5 | 41.0', [{ start: 0, end: 10, of: 'x' }], { start: 6, end: 17 })
  expect(parts.map(({ start, end, text, over }) => [start, end, text, over])).toEqual([
    [6, 10, '62.5', ['x']],
    [10, 17, ' | 41.0', []],
  ])
})

test('a link that an excerpt cuts stays one link', () => {
  const link = { kind: 'link' }
  const parts = segments<{ kind: string }>('see the report now', [
    { start: 4, end: 14, of: link },
    { start: 8, end: 18, of: { kind: 'excerpt' } },
  ])
  const joined = runs(parts, ({ over }) => over.find((one) => one.kind === 'link') ?? null)
  expect(joined.map(({ of, parts }) => [of === link, parts.map((part) => part.text)])).toEqual([
    [false, ['see ']],
    [true, ['the ', 'report']],
    [false, [' now']],
  ])
})

import { expect, test } from 'vitest'
import { edgeStops, nextWord, wordSpans } from './word-steps.ts'

const TEXT = '“He left,” they say.'
const words = wordSpans(TEXT, 'en')
const said = (span: { start: number; end: number } | null): string | null => span && TEXT.slice(span.start, span.end)

test('W goes from word to word and begins again after the last; of a longer passage it takes the first', () => {
  const first = nextWord(words, null, false)
  expect(said(first)).toBe('He')
  expect(said(nextWord(words, first, false))).toBe('left')
  expect(said(nextWord(words, words.at(-1) ?? null, false))).toBe('He')
  const passage = { start: TEXT.indexOf('left'), end: TEXT.length }
  expect(said(nextWord(words, passage, false))).toBe('left')
  expect(nextWord([], null, false)).toBeNull()
})

test('Shift+W takes one word more and stays at the last', () => {
  const two = nextWord(words, words[0] ?? null, true)
  expect(said(two)).toBe('He left')
  expect(said(nextWord(words, { start: 1, end: 5 }, true))).toBe('He left')
  const all = { start: 1, end: TEXT.length - 1 }
  expect(nextWord(words, all, true)).toEqual(all)
})

test('words are told in languages without spaces', () => {
  expect(wordSpans('新疆的天然气', 'zh').length).toBeGreaterThan(1)
  expect(wordSpans('Gas', 'no such language').length).toBe(1)
})

test('an edge stands at words, and at the marks that cling to them', () => {
  expect(edgeStops(TEXT, 'en', 'start').map((at) => TEXT.slice(at))).toEqual([
    '“He left,” they say.',
    'He left,” they say.',
    'left,” they say.',
    'they say.',
    'say.',
  ])
  expect(edgeStops(TEXT, 'en', 'end').map((at) => TEXT.slice(0, at))).toEqual([
    '“He',
    '“He left',
    '“He left,”',
    '“He left,” they',
    '“He left,” they say',
    '“He left,” they say.',
  ])
})

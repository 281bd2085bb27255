import { expect, test } from 'vitest'
import { sentenceSpans } from '#core/sentences.ts'
import { nextSentences, sentenceText } from './select-sentence.ts'

const none = { block: 0, from: -1, to: -1 }

test('S walks through the sentences of a paragraph and starts again after the last', () => {
  const first = nextSentences(7, 2, none, false)
  const second = nextSentences(7, 2, first, false)
  expect([first.from, second.from, nextSentences(7, 2, second, false).from]).toEqual([0, 1, 0])
})

test('Shift+S extends by one sentence and stops at the last', () => {
  const first = nextSentences(7, 2, none, true)
  const both = nextSentences(7, 2, first, true)
  expect([both, nextSentences(7, 2, both, true)]).toEqual([
    { block: 7, from: 0, to: 1 },
    { block: 7, from: 0, to: 1 },
  ])
})

test('another paragraph begins at its first sentence', () => {
  expect(nextSentences(8, 3, { block: 7, from: 1, to: 2 }, true)).toEqual({ block: 8, from: 0, to: 0 })
})

test('a reference to a footnote does not hide the end of a sentence', () => {
  const block = {
    text: 'It is decided in Baku.1 The timetable follows.',
    marks: [{ start: 22, end: 23, kind: 'footnote' as const }],
  }
  const spans = sentenceSpans(sentenceText(block), 'en')
  expect(spans.map(({ start, end }) => block.text.slice(start, end))).toEqual([
    'It is decided in Baku.1',
    'The timetable follows.',
  ])
})

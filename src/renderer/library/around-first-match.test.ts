import { expect, test } from 'vitest'
import { aroundFirstMatch } from './around-first-match.ts'

const at = (text: string, word: string): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length]

test('a match near the beginning leaves the snippet as it is', () => {
  const text = 'The gas crosses the steppe.'
  expect(aroundFirstMatch(text, [at(text, 'gas')])).toEqual({ text, matches: [at(text, 'gas')] })
  expect(aroundFirstMatch(text, [])).toEqual({ text, matches: [] })
  const lead = 'Forty letters stand before the match now. gas'
  expect(lead.indexOf('gas')).toBe(42)
  expect(aroundFirstMatch(lead.slice(2), [[40, 43]]).text).toBe(lead.slice(2))
})

test('what stands long before the first match is cut between words, and the matches still mark their words', () => {
  const text = '…of some 31 billion dollars by the Kazakh count and 41 billion by the Chinese one, uranium and gas, oil and gas'
  const shown = aroundFirstMatch(text, [at(text, 'gas'), [text.length - 3, text.length]])
  expect(shown.text).toBe('…by the Chinese one, uranium and gas, oil and gas')
  expect(shown.matches.map(([start, end]) => shown.text.slice(start, end))).toEqual(['gas', 'gas'])
})

test('in one line less stands before the match', () => {
  const text = 'The gas of the steppe crosses the border.'
  expect(aroundFirstMatch(text, [at(text, 'crosses')], 'one').text).toBe('…of the steppe crosses the border.')
  expect(aroundFirstMatch(text, [at(text, 'crosses')]).text).toBe(text)
})

test('a text without spaces is cut at the match', () => {
  const text = '哈'.repeat(80)
  expect(aroundFirstMatch(text, [[60, 62]])).toEqual({ text: `…${'哈'.repeat(20)}`, matches: [[1, 3]] })
})

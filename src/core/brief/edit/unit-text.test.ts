import { expect, test } from 'vitest'
import { sentenceAt, sentencePieces, sentencePlaces, unitText } from './unit-text.ts'

const sentence = (id: string, text: string) => ({ id, text, evidence: { excerpts: [], tag: null } })
const two = [sentence('a', 'Gas (31 % - or so) flows west.'), sentence('b', 'Rail flows east.')]

test('sentences are found in what is typed, whatever white space it holds', () => {
  const typed = 'Gas (31 %  - or so) flows west.  Rail flows east. '
  const places = sentencePlaces(typed, two)
  expect(places.map(({ id, start, end }) => [id, typed.slice(start, end)])).toEqual([
    ['a', 'Gas (31 %  - or so) flows west.'],
    ['b', 'Rail flows east.'],
  ])
})

test('the pieces give the text again', () => {
  const typed = ' Gas (31 % - or so) flows west. Rail flows east. '
  const { pieces, rest } = sentencePieces(typed, two)
  expect(pieces.map((piece) => piece.before + piece.text).join('') + rest).toBe(typed)
})

test('the caret belongs to the sentence it stands in or right behind', () => {
  const text = unitText(two)
  expect([0, 30, 31, text.length].map((offset) => sentenceAt(text, two, offset)?.id)).toEqual(['a', 'a', 'b', 'b'])
})

test('Chinese sentences are joined without a space', () => {
  expect(unitText([{ text: '新疆很大。' }, { text: '哈萨克斯坦更大。' }])).toBe('新疆很大。哈萨克斯坦更大。')
})

import { TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { isOwnSign } from './list-sign.ts'
import { briefOf, paragraph, placeOf, stateOf } from './testing/text-state.ts'

const point = (id: string, text: string) => ({
  id,
  sentences: [{ id: `s${id}`, text, evidence: { excerpts: [], tag: null } }],
})
const numbered = { kind: 'list' as const, id: 'l', ordered: true, items: [point('a', 'Gas.'), point('b', 'Oil.')] }
const bullets = { kind: 'list' as const, id: 'm', ordered: false, items: [point('c', 'Coal.')] }
const state = stateOf(briefOf({ one: [numbered, bullets, paragraph('p', ['Text.'])] }))
const at = (words: string) => state.apply(state.tr.setSelection(TextSelection.create(state.doc, placeOf(state, words))))
/** Which of these signs a point has already. */
const told = (words: string, ...signs: string[]) => signs.filter((sign) => isOwnSign(at(words), sign))

test('a number is a point’s own sign where the list counts it so, a bullet where it has bullets', () => {
  expect(told('Gas.', '1. ', '1) ', '2. ', '- ', '1990. ')).toEqual(['1. ', '1) '])
  expect(told('Oil.', '1. ', '2. ', '- ')).toEqual(['2. '])
  expect(told('Coal.', '1. ', '- ', '* ')).toEqual(['- ', '* '])
  expect(told('Text.', '1. ', '- ')).toEqual([])
})

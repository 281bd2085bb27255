import { Fragment, Slice } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { partSentences } from './part-sentences.ts'
import { schema } from './schema.ts'
import { readContent } from './to-content.ts'
import { briefOf, paragraph, placeOf, stateOf } from './testing/text-state.ts'

const { marks } = schema
const STATE = stateOf(briefOf({ one: [paragraph('p', ['Gas grew.', '1:1'], ['Oil fell.', '2:1'])] }))

/** What stands there when words that rest on 3:1 are put at a place: each sentence with its evidence. */
function put(words: string, place: number): string[] {
  const mark = marks.sentence.create({ id: 's', origin: 's', excerpts: ['3:1'], tag: null, added: false })
  const tr = STATE.tr.replace(place, place, new Slice(Fragment.from(schema.text(words, [mark])), 0, 0))
  partSentences(tr)
  const [block] = readContent(STATE.apply(tr).doc).sections[0]?.blocks ?? []
  if (block?.kind !== 'paragraph') throw new Error('It stays a paragraph.')
  return block.sentences.map(({ text, evidence }) => `${text} ${evidence.excerpts.join()}`)
}
const end = placeOf(STATE, 'Oil fell.') + 'Oil fell.'.length

test('a sentence that is put right behind or before another stays one, with its own evidence', () => {
  const [gas, oil] = ['Gas grew. 1:1', 'Oil fell. 2:1']
  expect(put('Coal rose.', end)).toEqual([gas, oil, 'Coal rose. 3:1'])
  expect(put('Coal rose.', placeOf(STATE, 'Gas'))).toEqual(['Coal rose. 3:1', gas, oil])
  expect(put('Coal rose.', placeOf(STATE, 'Oil'))).toEqual([gas, 'Coal rose. 3:1', oil])
})

test('parts of a sentence, numbers and initials are put as they are', () => {
  expect(put('coal', end)).toEqual(['Gas grew. 1:1', 'Oil fell.coal 2:1,3:1'])
  expect(put('5 per cent', end).at(-1)).toMatch(/^Oil fell\.5 per cent/)
})

import { expect, test } from 'vitest'
import { convertBlock } from './blocks.ts'
import { cursorOf } from './cursor.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'

const item = (id: string) => ({ id, sentences: [{ id: `${id}0`, text: `Point ${id}.`, evidence: { excerpts: [], tag: null } }] })
const state = stateOf(
  briefOf({
    one: [paragraph('p', ['Gas grew.', '1:1'], ['Oil fell.', '2:2'])],
    two: [{ kind: 'list', id: 'l', ordered: true, items: ['a', 'b', 'c'].map(item) }],
  }),
)

test('a block that turns into another kind keeps the caret behind its letter', () => {
  let now = selecting(state, placeOf(state, 'Oil fell') + 8)
  for (const kind of ['bullets', 'judgement', 'numbers', 'paragraph', 'heading'] as const) {
    now = applied(now, convertBlock(now, 'p', kind))
    expect(now.doc.textBetween(now.selection.head - 4, now.selection.head), kind).toBe('fell')
  }
  const second = selecting(state, placeOf(state, 'Point b') + 7)
  for (const kind of ['paragraph', 'judgement', 'bullets'] as const) {
    const turned = applied(second, convertBlock(second, 'l', kind))
    expect(turned.doc.textBetween(turned.selection.head - 7, turned.selection.head), kind).toBe('Point b')
  }
})

test('a block elsewhere takes the caret to its end', () => {
  const far = selecting(state, placeOf(state, 'Point b'))
  expect(cursorOf(applied(far, convertBlock(far, 'p', 'judgement')))).toMatchObject({ block: 'p', sentence: 'p.1' })
  const list = applied(state, convertBlock(state, 'l', 'paragraph'))
  expect(list.doc.textBetween(list.selection.head - 8, list.selection.head)).toBe('Point c.')
})

import { Fragment, Slice } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { schema } from './schema.ts'
import { fitTitle } from './slices-in-title.ts'
import { briefOf, paragraph, placeOf, stateOf } from './testing/text-state.ts'

const lines = new Slice(
  Fragment.fromArray(
    ['Gas after', 'January'].map((words) =>
      schema.nodes.paragraph.create(null, schema.text(words, [schema.marks.strong.create()])),
    ),
  ),
  1,
  1,
)

/** The lines pasted at a place. */
function pastedAt(where: (state: ReturnType<typeof stateOf>) => number) {
  const state = stateOf(briefOf({ one: [paragraph('p', ['Oil.'])] }))
  const at = state.apply(state.tr.setSelection(TextSelection.create(state.doc, where(state))))
  return at.apply(at.tr.replaceSelection(fitTitle(at, lines))).doc
}

test('lines that are pasted into the title are words of it with a space between', () => {
  const doc = pastedAt(() => 1)
  expect(doc.firstChild?.textContent).toMatch(/^Gas after January/)
  expect(doc.child(1).textContent).toBe('Oil.')
  doc.check()
})

test('elsewhere they stay paragraphs', () => {
  expect(pastedAt((state) => placeOf(state, 'Oil.')).child(1).childCount).toBe(2)
})

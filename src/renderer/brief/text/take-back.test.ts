import type { EditorState, Transaction } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { deleteAcross } from './keep-sections.ts'
import { putQuotation } from './put-quotation.ts'
import { removeSections } from './sections.ts'
import { redo, undo } from './step-history.ts'
import { latestStep, takeBack } from './take-back.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'

const START = stateOf(
  briefOf({
    one: [paragraph('p', ['Gas grew.', '1:1'])],
    two: [paragraph('q', ['Oil fell.', '2:2'])],
    three: [paragraph('r', ['Coal stayed.', '3:3'])],
  }),
)

/** A text in which something is done after an act. */
function acting(state: EditorState, act: Transaction | null) {
  let now = applied(state, act)
  const taken = latestStep(now)
  if (!taken) throw new Error('The act did nothing.')
  const change = (transaction: Transaction | null): void => {
    if (!transaction) return
    now = now.apply(transaction)
  }
  const type = (before: string, words: string): void => change(now.tr.insertText(words, placeOf(now, before)))
  return { change, type, state: () => now, back: () => change(takeBack(now, taken)) }
}
const words = (state: EditorState): string => state.doc.textContent.replace('Title', '')
const evidence = (state: EditorState): string[] =>
  readContent(state.doc).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences.flatMap((each) => each.evidence.excerpts) : [])),
  )

test('a section that was taken out comes back with its evidence, what was typed since stays', () => {
  const text = acting(START, removeSections(START, ['two']))
  text.type('Gas', 'Suddenly ')
  text.type('Coal', 'Still ')
  text.back()
  expect(words(text.state())).toBe('Suddenly Gas grew.Oil fell.Still Coal stayed.')
  expect(evidence(text.state())).toEqual(['1:1', '2:2', '3:3'])
  expect(words(applied(text.state(), undo(text.state())))).toBe('Suddenly Gas grew.Still Coal stayed.')
})

test('a quotation that was put in goes, with what was written into it since', () => {
  const at = selecting(START, placeOf(START, 'Oil') + 'Oil fell.'.length)
  const text = acting(at, putQuotation(at, at.selection.head, { id: '4:4', quote: 'Prices were cut.' }))
  text.type('Gas', 'Yesterday ')
  text.type('were', '[indeed] ')
  expect(words(text.state())).toContain('Prices [indeed] were cut.')
  text.back()
  expect(words(text.state())).toBe('Yesterday Gas grew.Oil fell.Coal stayed.')
  expect(evidence(text.state())).toEqual(['1:1', '2:2', '3:3'])
})

test('nothing written since: it is the ordinary undo, and redo brings it again', () => {
  const text = acting(START, removeSections(START, ['two']))
  const removed = text.state()
  text.back()
  expect(text.state().doc.eq(START.doc)).toBe(true)
  expect(applied(text.state(), redo(text.state())).doc.eq(removed.doc)).toBe(true)
})

test('what was taken back already is not taken back twice', () => {
  const text = acting(START, removeSections(START, ['two']))
  text.change(undo(text.state()))
  text.type('Gas', 'Now ')
  text.back()
  text.back()
  expect(words(text.state())).toBe('Now Gas grew.Oil fell.Coal stayed.')
})

test('where all around it was deleted since, nothing breaks', () => {
  const text = acting(START, removeSections(START, ['two']))
  const { doc } = text.state()
  text.change(deleteAcross(selecting(text.state(), placeOf(text.state(), 'Gas'), doc.content.size - 2)))
  text.back()
  text.state().doc.check()
  expect(readContent(text.state().doc).sections.map(({ id }) => id)).toContain('one')
})

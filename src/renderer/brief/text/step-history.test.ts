import { TextSelection } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { beginsStep, canRedo, canUndo, historyKey, readHistory, redo, stepHistory, storeHistory, undo } from './step-history.ts'
import { deleteAcross } from './keep-sections.ts'
import { applied, briefOf, paragraph, placeOf, stateOf } from './testing/text-state.ts'

const START = stateOf(briefOf({ one: [paragraph('p', ['Gas grew.', '1:1'])], two: [paragraph('q', ['Oil fell.', '2:2'])] }))

/** Types letter by letter, `at` milliseconds after the beginning of time. */
function type(state: EditorState, place: number, text: string, at: number): EditorState {
  let now = state
  if (now.selection.from !== place) now = now.apply(now.tr.setSelection(TextSelection.create(now.doc, place)).setTime(at))
  for (const letter of text) now = now.apply(now.tr.insertText(letter).setTime(at))
  return now
}
const text = (state: EditorState): string => state.doc.textContent.replace('Title', '')

test('quick typing at one place is one step; a pause or another place begins the next', () => {
  const end = placeOf(START, 'grew.') + 4
  let state = type(START, end, ' fast', 0)
  state = type(state, end + 5, ' today', 5000)
  state = type(state, placeOf(state, 'Oil'), 'Now ', 5001)
  const seen: string[] = []
  for (; canUndo(state); state = applied(state, undo(state))) seen.push(text(state))
  expect(seen).toEqual(['Gas grew fast today.Now Oil fell.', 'Gas grew fast today.Oil fell.', 'Gas grew fast.Oil fell.'])
  expect(state.doc.eq(START.doc)).toBe(true)
  for (; canRedo(state); state = applied(state, redo(state)));
  expect(text(state)).toBe('Gas grew fast today.Now Oil fell.')
})

test('what is written after undo takes the place of what was undone', () => {
  const typed = type(START, placeOf(START, 'Gas'), 'X', 0)
  const back = applied(typed, undo(typed))
  expect(text(back)).toBe(text(START))
  const state = type(back, placeOf(START, 'Oil'), 'Y', 9000)
  expect(canRedo(state)).toBe(false)
  expect(text(applied(state, undo(state)))).toBe(text(START))
})

test('the caret returns to where the step was made', () => {
  const state = type(START, placeOf(START, 'Oil'), 'Now ', 0)
  const away = state.apply(state.tr.setSelection(TextSelection.create(state.doc, placeOf(state, 'Gas'))))
  expect(applied(away, undo(away)).selection.head).toBe(placeOf(START, 'Oil'))
})

test('steps that were stored as text undo as before, and what is none is refused', () => {
  const state = type(type(START, placeOf(START, 'Gas'), 'All ', 0), placeOf(START, 'Gas') + 20, 'x', 60_000)
  const stored: unknown = JSON.parse(
    JSON.stringify(storeHistory(historyKey.getState(state) ?? { done: [], undone: [], last: null })),
  )
  const read = readHistory(stored)
  if (!read) throw new Error('The history cannot be read.')
  const plugins = state.plugins.map((plugin) => (plugin.spec.key === historyKey ? stepHistory(read) : plugin))
  let again = state.reconfigure({ plugins })
  while (canUndo(again)) again = applied(again, undo(again))
  expect(again.doc.eq(START.doc)).toBe(true)
  for (const none of [null, {}, { done: 1 }, { done: [{ back: [{ stepType: 'other' }], at: [1, 1] }], undone: [] }])
    expect(readHistory(none)).toBeNull()
})

test('a deletion over sections is taken back whole', () => {
  const over = START.apply(
    START.tr.setSelection(TextSelection.create(START.doc, placeOf(START, 'Gas') + 4, placeOf(START, 'Oil') + 4)),
  )
  const without = applied(over, deleteAcross(over))
  expect(text(without)).toBe('Gas fell.')
  expect(applied(without, undo(without)).doc.eq(START.doc)).toBe(true)
})

test('what an input method composed is one step, however long it took; the next word is another', () => {
  const place = placeOf(START, 'Oil')
  let state = START
  const compose = (from: number, to: number, text: string, composition: number, at: number): void => {
    state = state.apply(state.tr.insertText(text, from, to).setMeta('composition', composition).setTime(at))
  }
  compose(place, place, 'n', 1, 0)
  compose(place, place + 1, 'neng yuan', 1, 3000)
  compose(place, place + 9, '能源', 1, 9000)
  compose(place + 2, place + 2, 'an quan', 2, 20_000)
  compose(place + 2, place + 9, '安全', 2, 21_000)
  expect(text(state)).toContain('能源安全Oil')
  state = applied(state, undo(state))
  expect(text(state)).toContain('能源Oil')
  expect(text(applied(state, undo(state)))).toBe(text(START))
})

test('what takes a selection away for what is pasted over it is one step with that', () => {
  const selected = START.apply(
    START.tr.setSelection(TextSelection.create(START.doc, placeOf(START, 'grew'), placeOf(START, 'fell'))),
  )
  const across = deleteAcross(selected)
  if (across === null) throw new Error('It reaches over two sections.')
  const without = applied(selected, beginsStep(across))
  const pasted = applied(without, without.tr.insertText('rose and').setMeta('uiEvent', 'paste'))
  expect(text(pasted)).toBe('Gas rose andfell.')
  expect(text(applied(pasted, undo(pasted)))).toBe(text(START))
  const typed = applied(pasted, pasted.tr.insertText('X', placeOf(pasted, 'fell')))
  expect(text(applied(typed, undo(typed)))).toBe(text(pasted))
})

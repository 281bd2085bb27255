import { TextSelection } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { expect, test } from 'vitest'
import { textKeys } from './commands.ts'
import { briefOf, paragraph, placeOf, stateOf, tableOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'

const table = (id: string) =>
  tableOf(
    id,
    [
      [['Power'], ['Part']],
      [['Russia'], ['Guards.']],
    ],
    { caption: 'Who does what' },
  )
const CONTENT = briefOf({ one: [paragraph('p', ['Before it.']), table('t'), table('u'), paragraph('q', ['Behind it.'])] })
const start = stateOf(CONTENT)

/** Presses a key at the last or first line of a text. */
function press(state: EditorState, key: string): EditorState {
  let after = state
  const view = { endOfTextblock: () => true } as unknown as EditorView
  textKeys[key]?.(state, (tr) => (after = state.apply(tr)), view)
  return after
}
const selecting = (from: number, to: number): EditorState =>
  start.apply(start.tr.setSelection(TextSelection.create(start.doc, from, to)))
const ends = ({ selection: { anchor, head } }: EditorState): number[] => [anchor, head]
const [before, behind] = [placeOf(start, 'Before it.'), placeOf(start, 'Behind it.')]

test('Shift and an arrow take tables whole, as many as stand there, and go on behind them', () => {
  expect(ends(press(selecting(before + 1, before + 1), 'Shift-ArrowDown'))).toEqual([before + 1, behind])
  expect(ends(press(selecting(before + 1, before + 10), 'Shift-ArrowRight'))).toEqual([before + 1, behind])
})

test('and back again, upwards', () => {
  expect(ends(press(selecting(before + 1, behind), 'Shift-ArrowUp'))).toEqual([before + 1, before + 10])
  expect(ends(press(selecting(behind + 3, behind), 'Shift-ArrowLeft'))).toEqual([behind + 3, before + 10])
})

test('what the mouse left in a caption goes on from there', () => {
  expect(ends(press(selecting(before + 1, placeOf(start, 'Who does what') + 2), 'Shift-ArrowDown'))).toEqual([before + 1, behind])
})

test('what is selected so goes with one key, tables and all', () => {
  const after = press(press(selecting(before + 6, before + 6), 'Shift-ArrowDown'), 'Delete')
  const blocks = readContent(after.doc).sections[0]?.blocks ?? []
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
  expect(after.doc.child(1).textContent).toBe('BeforeBehind it.')
})

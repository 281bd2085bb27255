import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import type { BriefBlock, FigureBlock } from '#core/brief.ts'
import { convertBlock, removeBlock } from './blocks.ts'
import { copiedText } from './copied-text.ts'
import { cursorOf, selectionAt } from './cursor.ts'
import { behindFigure, describeFigure, insertFigure, replacePicture, selectedFigure, selectFigure } from './figures.ts'
import { moveAtCaret } from './move-block.ts'
import { historyKey, readHistory, redo, stepHistory, storeHistory, undo } from './step-history.ts'
import { applied, briefOf, paragraph, stateOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'

const FIGURE: FigureBlock = {
  kind: 'figure',
  id: 'f',
  image: 'a'.repeat(64),
  caption: 'Gas *pipes* [a](b)',
  source: 'Institute',
  alternative: 'A map',
}
const CONTENT = briefOf({ one: [paragraph('p', ['Gas grew.', '1:1']), FIGURE, paragraph('q', ['Oil fell.'])], two: [] })
const state = stateOf(CONTENT)
const blocks = (after: EditorState): BriefBlock[] => readContent(after.doc).sections.flatMap((section) => section.blocks)
const ids = (after: EditorState): string[] => blocks(after).map(({ id }) => id)
const figure = (after: EditorState): BriefBlock | undefined => blocks(after).find(({ kind }) => kind === 'figure')

test('a figure comes out as it went in, its words literal', () => {
  expect(readContent(state.doc)).toEqual(CONTENT)
})

test('it is put behind a block, selected, in place of an empty paragraph; undo takes it back and redo brings it', () => {
  const put = applied(state, insertFigure(state, 'p', 'new', 'b'.repeat(64)))
  expect(ids(put)).toEqual(['p', 'new', 'f', 'q'])
  expect([selectedFigure(put), cursorOf(put)?.block]).toEqual(['new', 'new'])
  const back = applied(put, undo(put))
  expect(readContent(back.doc)).toEqual(CONTENT)
  expect(ids(applied(back, redo(back)))).toEqual(['p', 'new', 'f', 'q'])
  const room = String(state.doc.child(2).child(0).attrs['id'])
  const inRoom = applied(state, insertFigure(state, room, 'new', 'b'.repeat(64)))
  expect(readContent(inRoom.doc).sections[1]?.blocks.map(({ id }) => id)).toEqual(['new'])
  expect(insertFigure(state, 'gone', 'new', 'b'.repeat(64))).toBeNull()
})

test('what is written about it is one line that can be printed, letters typed one after another one step of undo', () => {
  const at = selectionAt(state.doc, 'f')?.from ?? -1
  const first = applied(state, describeFigure(state, at, 'caption', 'Two\nlines\u0000'))
  expect(figure(first)).toEqual({ ...FIGURE, caption: 'Two lines' })
  const second = applied(first, describeFigure(first, at, 'caption', 'Two lines more'))
  expect(figure(second)).toMatchObject({ caption: 'Two lines more' })
  expect(figure(applied(second, undo(second)))).toEqual(FIGURE)
})

test('another picture takes its place under the same words', () => {
  expect(figure(applied(state, replacePicture(state, 'f', 'c'.repeat(64))))).toEqual({ ...FIGURE, image: 'c'.repeat(64) })
  expect(replacePicture(state, 'p', 'c'.repeat(64))).toBeNull()
})

test('it moves as a block, also into the next section, and stays selected; it is deleted, and not turned into text', () => {
  const selected = applied(state, selectFigure(state, 'f'))
  const up = applied(selected, moveAtCaret(selected, -1))
  expect([ids(up), selectedFigure(up)]).toEqual([['f', 'p', 'q'], 'f'])
  const down = [1, 2].reduce((so) => applied(so, moveAtCaret(so, 1)), selected)
  expect(readContent(down.doc).sections[1]?.blocks).toEqual([FIGURE])
  expect(selectedFigure(down)).toBe('f')
  expect(ids(applied(state, removeBlock(state, 'f')))).toEqual(['p', 'q'])
  expect(convertBlock(state, 'f', 'paragraph')).toBeNull()
})

test('the caret goes behind it, into a paragraph that is made where none is', () => {
  expect(applied(state, behindFigure(state, 'f')).selection.$head.parent.textContent).toBe('Oil fell.')
  const last = stateOf(briefOf({ one: [FIGURE, { ...FIGURE, id: 'g' }] }))
  const behind = applied(last, behindFigure(last, 'f'))
  expect(behind.selection).toBeInstanceOf(TextSelection)
  expect(behind.doc.child(1).child(1).type.name).toBe('paragraph')
  expect(ids(behind)).toEqual(['f', 'g'])
})

test('a copy keeps picture and words and gets an id of its own; as plain text it is its caption', () => {
  const { node } = NodeSelection.create(state.doc, selectionAt(state.doc, 'f')?.from ?? 0)
  const copied = applied(state, state.tr.insert(1 + state.doc.child(0).nodeSize, node))
  const [first, second] = blocks(copied).filter(({ kind }) => kind === 'figure')
  expect([first, second].map((one) => ({ ...one, id: '' }))).toEqual([0, 1].map(() => ({ ...FIGURE, id: '' })))
  expect(first?.id).not.toBe(second?.id)
  expect(copiedText(state.doc.child(1).content)).toBe('Gas grew.\n\nGas *pipes* [a](b)\n\nOil fell.')
})

test('steps of undo that are kept in the library bring a figure back', () => {
  const removed = applied(state, removeBlock(state, 'f'))
  const history = historyKey.getState(removed)
  if (!history) throw new Error('A text has a history.')
  const read = readHistory(JSON.parse(JSON.stringify(storeHistory(history))))
  if (!read) throw new Error('The history cannot be read.')
  const opened = EditorState.create({ doc: removed.doc, plugins: [stepHistory(read)] })
  expect(readContent(applied(opened, undo(opened)).doc)).toEqual(CONTENT)
})

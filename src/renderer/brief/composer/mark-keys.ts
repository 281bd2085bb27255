import { Selection, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { latinKey } from '#contract/keys.ts'
import type { MatrixMark } from '#core/brief.ts'
import { hypothesisEnd, matrixAround, rowEnd, rowPosition, rowsOf, setMark } from '../text/matrices.ts'
import { editMatrix } from '../text/matrix-edits.ts'
import { focusMark } from '../text/matrix-focus.ts'

/** Commands of the text by their keys: a mark has none of its own for them. */
export type KeysElsewhere = (view: EditorView, event: KeyboardEvent) => boolean
/** A mark: the position before its row, and its hypothesis from 0 of how many. */
type Cell = { position: number; column: number; columns: number }

const LETTERS: Readonly<Record<string, readonly [MatrixMark, MatrixMark]>> = { c: ['C', 'CC'], i: ['I', 'II'], n: ['N', 'N'] }
/** The last letter that was pressed, and for which mark: the same again makes it strong. */
let last = ''

/** What a key does while a mark has the keyboard; whether it did anything. */
export function pressedMark(view: EditorView, cell: Cell, event: KeyboardEvent, elsewhere: KeysElsewhere): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  const before = last
  last = ''
  if (ctrlKey || metaKey || altKey) return elsewhere(view, event)
  const letter = letterOf(event)
  if (letter !== null) {
    const name = `${cell.position} ${cell.column} ${letter}`
    last = name
    const [plain, strong] = LETTERS[letter] ?? ['N', 'N']
    return put(view, cell, shiftKey || before === name ? strong : plain)
  }
  if (key === 'Delete' || key === 'Backspace') return put(view, cell, null)
  const turned = isTurned(event) ? (TURNED[key] ?? key) : key
  const go = MOVES[shiftKey ? `Shift+${key}` : turned]
  return go ? go(view, cell) : elsewhere(view, event)
}

const TURNED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/** Whether the columns run from right to left. */
function isTurned({ target }: KeyboardEvent): boolean {
  return target instanceof Element && getComputedStyle(target).direction === 'rtl'
}

function letterOf(event: KeyboardEvent): string | null {
  const letter = latinKey(event).toLowerCase()
  return Object.hasOwn(LETTERS, letter) ? letter : null
}

function put(view: EditorView, { position, column }: Cell, mark: MatrixMark | null): true {
  const made = setMark(view.state, position, column, mark)
  if (made) view.dispatch(made)
  return true
}

/** The mark of another row for the same hypothesis; in a place of the text where there is none. */
function rowBy(view: EditorView, { position, column }: Cell, by: -1 | 1): true {
  const here = matrixAround(view.state.doc.resolve(position + 1))
  if (here === null || here.row === null) return true
  const next = here.row + by
  if (next < 0) return write(view, hypothesisEnd(here, column))
  if (next < rowsOf(here.matrix).length) focusMark(view, rowPosition(here, next), column)
  return true
}

/** From the last mark of a row Tab goes on to the next row, which is made where there is none. */
function onward(view: EditorView, { position, column, columns }: Cell): true {
  if (column + 1 < columns) focusMark(view, position, column + 1)
  else {
    const { state } = view
    const here = matrixAround(state.doc.resolve(position + 1))
    if (here === null || here.row === null) return true
    if (here.row + 1 < rowsOf(here.matrix).length) return write(view, rowEnd(here, here.row + 1))
    view.focus()
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, position + 1)))
    const made = editMatrix(view.state, 'rowBelow')
    if (made) view.dispatch(made)
  }
  return true
}

function back(view: EditorView, { position, column }: Cell): true {
  if (column > 0) focusMark(view, position, column - 1)
  else toText(view, position)
  return true
}

function toText(view: EditorView, position: number): true {
  const row = view.state.doc.nodeAt(position)
  return write(view, position + 1 + (row?.content.size ?? 0))
}

/** The keyboard goes to the text first: one without it takes the caret over some moments later. */
function write(view: EditorView, position: number): true {
  view.focus()
  const { state } = view
  view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(position), -1)).scrollIntoView())
  return true
}

const MOVES: Readonly<Record<string, ((view: EditorView, cell: Cell) => true) | undefined>> = {
  ArrowLeft: back,
  ArrowRight: (view, { position, column }) => {
    focusMark(view, position, column + 1)
    return true
  },
  ArrowUp: (view, cell) => rowBy(view, cell, -1),
  ArrowDown: (view, cell) => rowBy(view, cell, 1),
  Enter: (view, cell) => rowBy(view, cell, 1),
  Home: (view, { position }) => {
    focusMark(view, position, 0)
    return true
  },
  End: (view, { position, columns }) => {
    focusMark(view, position, columns - 1)
    return true
  },
  Tab: onward,
  'Shift+Tab': back,
  Escape: (view, { position }) => toText(view, position),
}

import { Selection, TextSelection } from 'prosemirror-state'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { removeBlock } from './blocks.ts'
import { captionEnd, hypothesesOf, hypothesisEnd, matrixOf, rowEnd, rowPosition, rowsOf } from './matrices.ts'
import { editMatrix } from './matrix-edits.ts'
import { focusMark } from './matrix-focus.ts'
import { schema } from './schema.ts'

type Here = NonNullable<ReturnType<typeof matrixOf>>
type Dispatch = (tr: Transaction) => void

const { nodes } = schema

function goTo(state: EditorState, position: number, dispatch?: Dispatch): true {
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, position)).scrollIntoView())
  return true
}

const columns = ({ matrix }: Here): number => hypothesesOf(matrix).length

/** Tab goes through names, evidence and marks, row by row. From the last mark of a row it is told by the marks themselves. */
const tab: Command = (state, dispatch, view) => {
  const here = matrixOf(state)
  if (!here) return false
  const { row, hypothesis } = here
  if (row !== null) {
    focusMark(view, rowPosition(here, row), 0)
    return true
  }
  const next = hypothesis === null ? 0 : hypothesis + 1
  return goTo(state, next < columns(here) ? hypothesisEnd(here, next) : rowEnd(here, 0), dispatch)
}

const backTab: Command = (state, dispatch, view) => {
  const here = matrixOf(state)
  if (!here) return false
  const { row, hypothesis } = here
  if (row === null && hypothesis === null) return false
  if (row !== null && row > 0) {
    focusMark(view, rowPosition(here, row - 1), columns(here) - 1)
    return true
  }
  const before = row === 0 ? columns(here) - 1 : (hypothesis ?? 0) - 1
  return goTo(state, before < 0 ? captionEnd(here) : hypothesisEnd(here, before), dispatch)
}

/** From the caption to the names, through these to the evidence, from row to row, from the last to a new one; in an empty last row it ends the matrix. */
const enter: Command = (state, dispatch) => {
  const here = matrixOf(state)
  if (!here) return false
  const { matrix, row, hypothesis } = here
  if (row === null) {
    const next = hypothesis === null ? 0 : hypothesis + 1
    return goTo(state, next < columns(here) ? hypothesisEnd(here, next) : rowEnd(here, 0), dispatch)
  }
  const rows = rowsOf(matrix)
  if (row < rows.length - 1) return goTo(state, rowEnd(here, row + 1), dispatch)
  const isEmpty = rows.length > 1 && rows[row]?.content.size === 0
  const added = isEmpty ? null : editMatrix(state, 'rowBelow')
  dispatch?.(added ?? leave(state, here, isEmpty))
  return true
}

/** The caret goes behind the matrix, whose empty last row is let go. */
function leave(state: EditorState, here: Here, isEmpty: boolean): Transaction {
  const tr = (isEmpty ? editMatrix(state, 'removeRow') : null) ?? state.tr
  const end = here.position + (tr.doc.nodeAt(here.position)?.nodeSize ?? 0)
  if (tr.doc.nodeAt(end)?.type !== nodes.paragraph) tr.insert(end, nodes.paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView()
}

type Direction = 'up' | 'down' | 'left' | 'right'

/** Arrows at the edge of a name or of a row's text go on to what stands on that side; above the names to the caption, below the last row out of the matrix. */
const arrow = (direction: Direction): Command => {
  return (state, dispatch, view) => {
    const here = matrixOf(state)
    const { selection } = state
    const inText = selection instanceof TextSelection && selection.empty
    if (!here || !view || !inText || !view.endOfTextblock(direction)) return false
    const { row, hypothesis } = here
    if (direction === 'up' || direction === 'down') return vertical(state, here, direction, dispatch, view)
    if (row === null && hypothesis === null) return false
    if (direction === 'right' && row !== null) return focusMark(view, rowPosition(here, row), 0)
    if (direction === 'left' && row !== null && row > 0) return focusMark(view, rowPosition(here, row - 1), columns(here) - 1)
    const [at, by] = direction === 'left' ? ([selection.$head.before(), -1] as const) : ([selection.$head.after(), 1] as const)
    const next = Selection.findFrom(state.doc.resolve(at), by, true)
    return next === null || goTo(state, next.head, dispatch)
  }
}

function vertical(
  state: EditorState,
  here: Here,
  direction: 'up' | 'down',
  dispatch: Dispatch | undefined,
  view: EditorView,
): boolean {
  const { matrix, position, row, hypothesis } = here
  if (direction === 'up') {
    if (row === null) return hypothesis !== null && goTo(state, captionEnd(here), dispatch)
    return goTo(state, row > 0 ? rowEnd(here, row - 1) : hypothesisEnd(here, 0), dispatch)
  }
  if (row === null)
    return hypothesis === null ? goTo(state, hypothesisEnd(here, 0), dispatch) : focusMark(view, rowPosition(here, 0), hypothesis)
  if (row < rowsOf(matrix).length - 1) return goTo(state, rowEnd(here, row + 1), dispatch)
  const below = Selection.findFrom(state.doc.resolve(position + matrix.nodeSize), 1, true)
  return below !== null && goTo(state, below.head, dispatch)
}

/** At the start of a text Backspace has nothing to join; in the caption of a matrix in which no word stands it takes the matrix away. */
const backspace: Command = (state, dispatch) => {
  const here = matrixOf(state)
  if (!here || !state.selection.empty || state.selection.$head.parentOffset > 0) return false
  const inCaption = here.row === null && here.hypothesis === null
  const gone = inCaption && here.matrix.textContent === '' ? removeBlock(state, String(here.matrix.attrs['id'])) : null
  if (gone) dispatch?.(gone)
  return true
}

/** What keys do in the text of a matrix; each gives way elsewhere. */
export const matrixKeys = {
  Tab: tab,
  'Shift-Tab': backTab,
  Enter: enter,
  Backspace: backspace,
  ArrowUp: arrow('up'),
  ArrowDown: arrow('down'),
  ArrowLeft: arrow('left'),
  ArrowRight: arrow('right'),
} satisfies Record<string, Command>

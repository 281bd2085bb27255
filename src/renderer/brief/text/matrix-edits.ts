import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import { byDiagnosticity, LARGEST_MATRIX } from '#core/brief-matrix.ts'
import { removeBlock } from './blocks.ts'
import { findNode } from './cursor.ts'
import {
  emptyEvidence,
  hypothesesOf,
  hypothesisEnd,
  hypothesisPosition,
  marksOf,
  matrixOf,
  rowEnd,
  rowPosition,
  rowsOf,
  type MatrixPlace,
} from './matrices.ts'
import { schema } from './schema.ts'

/** What can be done with the row and the hypothesis that have the keyboard. */
export const MATRIX_EDITS = [
  'rowAbove',
  'rowBelow',
  'rowUp',
  'rowDown',
  'removeRow',
  'hypothesisBefore',
  'hypothesisAfter',
  'hypothesisLeft',
  'hypothesisRight',
  'removeHypothesis',
  'sort',
  'removeMatrix',
] as const
export type MatrixEdit = (typeof MATRIX_EDITS)[number]

type Here = MatrixPlace & { row: number | null; column: number; state: EditorState }

const EDITS: Record<MatrixEdit, (here: Here) => Transaction | null> = {
  rowAbove: (here) => addRow(here, here.row ?? 0),
  rowBelow: (here) => addRow(here, here.row === null ? 0 : here.row + 1),
  rowUp: (here) => moveRow(here, -1),
  rowDown: (here) => moveRow(here, 1),
  removeRow,
  hypothesisBefore: (here) => addHypothesis(here, here.column),
  hypothesisAfter: (here) => addHypothesis(here, here.column + 1),
  hypothesisLeft: (here) => moveHypothesis(here, -1),
  hypothesisRight: (here) => moveHypothesis(here, 1),
  removeHypothesis,
  sort,
  removeMatrix: ({ state, matrix }) => removeBlock(state, String(matrix.attrs['id'])),
}

/**
 * The transaction, one step of undo. `column`: the hypothesis whose mark has the keyboard; without one that with the caret, else the last. null outside matrices
 * and where it cannot be done: the last row and the last hypothesis stay, and a matrix has a largest size.
 */
export function editMatrix(state: EditorState, edit: MatrixEdit, column: number | null = null): Transaction | null {
  const here = matrixOf(state)
  if (!here) return null
  const last = hypothesesOf(here.matrix).length - 1
  return EDITS[edit]({ ...here, column: Math.min(column ?? here.hypothesis ?? last, last), state })
}

/** States a hypothesis in full; null where that is its statement. */
export function setStatement(state: EditorState, hypothesis: string, statement: string): Transaction | null {
  const found = findNode(state.doc, hypothesis)
  if (found?.node.type !== schema.nodes.hypothesis || found.node.attrs['statement'] === statement) return null
  return state.tr.setNodeAttribute(found.position, 'statement', statement)
}

function addRow(here: Here, row: number): Transaction | null {
  const { matrix, state } = here
  if (rowsOf(matrix).length >= LARGEST_MATRIX.rows) return null
  const at = rowPosition(here, row)
  const tr = state.tr.insert(at, emptyEvidence(hypothesesOf(matrix).length))
  return tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView()
}

/** The row on the other side goes past it, so that the caret stays where it is. */
function moveRow(here: Here, by: -1 | 1): Transaction | null {
  const { matrix, row, state } = here
  const node = row === null ? undefined : rowsOf(matrix)[row + by]
  if (row === null || !node) return null
  const from = rowPosition(here, row + by)
  const tr = state.tr.delete(from, from + node.nodeSize)
  return tr.insert(tr.mapping.map(rowPosition(here, by === -1 ? row + 1 : row)), node).scrollIntoView()
}

function removeRow(here: Here): Transaction | null {
  const { matrix, row, state } = here
  if (row === null || rowsOf(matrix).length === 1) return null
  const from = rowPosition(here, row)
  const to = rowPosition(here, row + 1)
  const next = Math.min(row, rowsOf(matrix).length - 2)
  return into(state.tr.delete(from, to), here, (place) => rowEnd(place, next))
}

/** Marks first: they move nothing in the document. */
function withMarks(here: Here, change: (marks: ReturnType<typeof marksOf>) => ReturnType<typeof marksOf>): Transaction {
  const { matrix, state } = here
  const count = hypothesesOf(matrix).length
  const { tr } = state
  for (const [row, node] of rowsOf(matrix).entries())
    tr.setNodeAttribute(rowPosition(here, row), 'marks', change(marksOf(node, count)))
  return tr
}

function addHypothesis(here: Here, column: number): Transaction | null {
  if (hypothesesOf(here.matrix).length >= LARGEST_MATRIX.hypotheses) return null
  const tr = withMarks(here, (marks) => marks.toSpliced(column, 0, null))
  const at = hypothesisPosition(here, column)
  tr.insert(at, schema.nodes.hypothesis.create())
  return tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView()
}

function moveHypothesis(here: Here, by: -1 | 1): Transaction | null {
  const { matrix, column } = here
  const other = hypothesesOf(matrix)[column + by]
  if (!other) return null
  const tr = withMarks(here, (marks) => marks.with(column, marks[column + by] ?? null).with(column + by, marks[column] ?? null))
  const from = hypothesisPosition(here, column + by)
  tr.delete(from, from + other.nodeSize)
  return tr.insert(tr.mapping.map(hypothesisPosition(here, by === -1 ? column + 1 : column)), other).scrollIntoView()
}

function removeHypothesis(here: Here): Transaction | null {
  const { matrix, column, row } = here
  const left = hypothesesOf(matrix).length - 1
  if (left === 0) return null
  const tr = withMarks(here, (marks) => marks.toSpliced(column, 1))
  tr.delete(hypothesisPosition(here, column), hypothesisPosition(here, column + 1))
  return row === null ? into(tr, here, (place) => hypothesisEnd(place, Math.min(column, left - 1))) : tr.scrollIntoView()
}

/** Rows that tell the hypotheses apart most come first; the caret goes along with its row. null where they stand so. */
function sort(here: Here): Transaction | null {
  const { matrix, row, state } = here
  const rows = rowsOf(matrix)
  const count = hypothesesOf(matrix).length
  const order = byDiagnosticity(rows.map((one) => ({ marks: marksOf(one, count) })))
  if (order.every((from, to) => from === to)) return null
  const sorted = order.flatMap((index) => rows[index] ?? [])
  const offset = row === null ? 0 : state.selection.head - rowPosition(here, row)
  const tr = state.tr.replaceWith(rowPosition(here, 0), rowPosition(here, rows.length), sorted)
  if (row === null) return into(tr, here, (place) => rowEnd(place, 0))
  return into(tr, here, (place) => rowPosition(place, order.indexOf(row)) + offset)
}

function into(tr: Transaction, { position }: Here, placeIn: (place: MatrixPlace) => number): Transaction {
  const matrix = tr.doc.nodeAt(position)
  if (!matrix) return tr
  return tr.setSelection(TextSelection.create(tr.doc, placeIn({ matrix, position }))).scrollIntoView()
}

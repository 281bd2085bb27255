import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import { LARGEST_TABLE } from '#core/brief-table.ts'
import { removeBlock } from './blocks.ts'
import { schema } from './schema.ts'
import {
  cellEnd,
  cellPosition,
  columnsOf,
  emptyRow,
  rowPosition,
  tableFrom,
  tableOf,
  type Area,
  type TablePlace,
} from './tables.ts'

/** What can be done with the rows and columns that have the caret or are selected. */
export const TABLE_EDITS = [
  'rowAbove',
  'rowBelow',
  'rowUp',
  'rowDown',
  'removeRow',
  'columnBefore',
  'columnAfter',
  'columnLeft',
  'columnRight',
  'removeColumn',
  'headRow',
  'headColumn',
  'removeTable',
] as const
export type TableEdit = (typeof TABLE_EDITS)[number]

type Here = TablePlace & { area: Area; state: EditorState }

const EDITS: Record<TableEdit, (here: Here) => Transaction | null> = {
  rowAbove: (here) => addRow(here, here.area.top),
  rowBelow: (here) => addRow(here, here.area.bottom),
  rowUp: (here) => moveRows(here, -1),
  rowDown: (here) => moveRows(here, 1),
  removeRow,
  columnBefore: (here) => addColumn(here, here.area.left),
  columnAfter: (here) => addColumn(here, here.area.right),
  columnLeft: (here) => moveColumns(here, -1),
  columnRight: (here) => moveColumns(here, 1),
  removeColumn,
  headRow: (here) => toggled(here, 'headRow'),
  headColumn: (here) => toggled(here, 'headColumn'),
  removeTable: ({ state, table }) => removeBlock(state, String(table.attrs['id'])),
}

/** The transaction; null outside tables and where it cannot be done: nothing goes above a head row or left of a head column, and a table has a largest size. */
export function editTable(state: EditorState, edit: TableEdit): Transaction | null {
  const here = tableOf(state)
  return here && EDITS[edit]({ ...here, state })
}

const has = ({ table }: Here, head: 'headRow' | 'headColumn'): boolean => table.attrs[head] === true

function fits(rows: number, columns: number): boolean {
  return columns <= LARGEST_TABLE.columns && rows * columns <= LARGEST_TABLE.cells
}

function addRow(here: Here, row: number): Transaction | null {
  const { grid, area, state } = here
  const columns = columnsOf(grid)
  if ((row === 0 && has(here, 'headRow')) || !fits(grid.childCount + 1, columns)) return null
  const at = rowPosition(here, row)
  const tr = state.tr.insert(at, emptyRow(columns))
  return tr.setSelection(TextSelection.create(tr.doc, at + 2 + 2 * area.left)).scrollIntoView()
}

function addColumn(here: Here, column: number): Transaction | null {
  const { grid, area, state } = here
  if ((column === 0 && has(here, 'headColumn')) || !fits(grid.childCount, columnsOf(grid) + 1)) return null
  const { tr } = state
  for (let row = grid.childCount - 1; row >= 0; row -= 1) tr.insert(cellPosition(here, row, column), schema.nodes.cell.create())
  const inside = cellPosition(here, area.top, column) + 2 * area.top + 1
  return tr.setSelection(TextSelection.create(tr.doc, inside)).scrollIntoView()
}

/** The row on the other side goes past them, so that the caret stays where it is. */
function moveRows(here: Here, by: -1 | 1): Transaction | null {
  const { grid, area, state } = here
  const other = by === -1 ? area.top - 1 : area.bottom
  const fixed = has(here, 'headRow') ? 0 : -1
  if (other < 0 || other >= grid.childCount || other === fixed || area.top === fixed) return null
  const node = grid.child(other)
  const from = rowPosition(here, other)
  const to = rowPosition(here, by === -1 ? area.bottom : area.top)
  const tr = state.tr.delete(from, from + node.nodeSize)
  return tr.insert(tr.mapping.map(to), node).scrollIntoView()
}

function moveColumns(here: Here, by: -1 | 1): Transaction | null {
  const { grid, area, state } = here
  const other = by === -1 ? area.left - 1 : area.right
  const fixed = has(here, 'headColumn') ? 0 : -1
  if (other < 0 || other >= columnsOf(grid) || other === fixed || area.left === fixed) return null
  const { tr } = state
  for (let row = grid.childCount - 1; row >= 0; row -= 1) {
    const node = grid.child(row).child(other)
    const from = cellPosition(here, row, other)
    const to = cellPosition(here, row, by === -1 ? area.right : area.left)
    // The later place first, so that the earlier one stays what it is.
    if (by === -1) tr.insert(to, node).delete(from, from + node.nodeSize)
    else tr.delete(from, from + node.nodeSize).insert(to, node)
  }
  return tr.scrollIntoView()
}

/** A table without its head row has none: what was the second names nothing. */
function removeRow(here: Here): Transaction | null {
  const { table, position, grid, area, state } = here
  if (area.bottom - area.top === grid.childCount) return removeBlock(state, String(table.attrs['id']))
  const tr = state.tr.delete(rowPosition(here, area.top), rowPosition(here, area.bottom))
  if (area.top === 0 && has(here, 'headRow')) tr.setNodeAttribute(position, 'headRow', false)
  return intoCell(tr, position, Math.min(area.top, grid.childCount - (area.bottom - area.top) - 1), area.left)
}

function removeColumn(here: Here): Transaction | null {
  const { table, position, grid, area, state } = here
  const left = columnsOf(grid) - (area.right - area.left)
  if (left === 0) return removeBlock(state, String(table.attrs['id']))
  const { tr } = state
  for (let row = grid.childCount - 1; row >= 0; row -= 1)
    tr.delete(cellPosition(here, row, area.left), cellPosition(here, row, area.right))
  if (area.left === 0 && has(here, 'headColumn')) tr.setNodeAttribute(position, 'headColumn', false)
  return intoCell(tr, position, area.top, Math.min(area.left, left - 1))
}

function intoCell(tr: Transaction, position: number, row: number, column: number): Transaction {
  const table = tr.doc.nodeAt(position)
  if (!table) return tr
  return tr.setSelection(TextSelection.create(tr.doc, cellEnd(tableFrom(table, position), row, column))).scrollIntoView()
}

function toggled(here: Here, head: 'headRow' | 'headColumn'): Transaction {
  return here.state.tr.setNodeAttribute(here.position, head, !has(here, head))
}

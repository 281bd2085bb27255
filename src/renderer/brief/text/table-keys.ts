import { Selection, TextSelection } from 'prosemirror-state'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import { CellSelection } from 'prosemirror-tables'
import { removeBlock } from './blocks.ts'
import { schema } from './schema.ts'
import { editTable } from './table-edits.ts'
import { cellAt, cellEnd, cellPosition, columnsOf, rowPosition, tableOf } from './tables.ts'

type Direction = 'up' | 'down' | 'left' | 'right'

const { nodes } = schema

/** In the caption or a cell, with the caret or text within it. */
const inText = (state: EditorState): boolean =>
  state.selection instanceof TextSelection && state.selection.$anchor.sameParent(state.selection.$head)
const inCaption = ({ selection: { $head } }: EditorState): boolean => $head.parent.type === nodes.caption

/** Tab goes through the cells and adds a row behind the last one; Shift+Tab goes back, from the first to the caption. */
const nextCell = (by: -1 | 1): Command => {
  return (state, dispatch) => {
    const here = tableOf(state)
    if (!here) return false
    const columns = columnsOf(here.grid)
    const { area } = here
    const now = by === 1 ? (area.bottom - 1) * columns + area.right - 1 : area.top * columns + area.left
    const index = inCaption(state) ? (by === 1 ? 0 : -2) : now + by
    if (index === here.grid.childCount * columns) {
      const added = editTable(state, 'rowBelow')
      // Into its first cell.
      if (added) dispatch?.(added.setSelection(TextSelection.create(added.doc, rowPosition(here, here.grid.childCount) + 2)))
      return true
    }
    // Back from the caption: out of the table, as anywhere in the text.
    if (index === -2) return false
    const end =
      index === -1 ? here.position + here.table.child(0).nodeSize : cellEnd(here, Math.floor(index / columns), index % columns)
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, end)).scrollIntoView())
    return true
  }
}

/** From the caption Enter goes to the cells, from a cell to the one below, from the last row to a new one; in an empty last row it ends the table. */
const enter: Command = (state, dispatch) => {
  const here = tableOf(state)
  if (!here) return false
  if (inCaption(state)) return nextCell(1)(state, dispatch)
  const { grid, area } = here
  const last = grid.childCount - 1
  if (area.bottom - 1 < last) {
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, cellEnd(here, area.bottom, area.left))).scrollIntoView())
    return true
  }
  const made = grid.child(last).textContent === '' && last > 0 ? null : editTable(state, 'rowBelow')
  if (made) dispatch?.(made)
  else dispatch?.(leave(state))
  return true
}

/** The caret goes behind the table, whose empty last row is let go. */
function leave(state: EditorState): Transaction {
  const here = tableOf(state)
  const tr = (here && here.grid.lastChild?.textContent === '' ? editTable(state, 'removeRow') : null) ?? state.tr
  const table = here ? tr.doc.nodeAt(here.position) : null
  if (!here || !table) return tr
  const end = here.position + table.nodeSize
  if (tr.doc.nodeAt(end)?.type !== nodes.paragraph) tr.insert(end, nodes.paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView()
}

/** Arrows at the edge of a cell go to the cell on that side, above the first row to the caption, below the last out of the table. */
const arrow = (direction: Direction): Command => {
  return (state, dispatch, view) => {
    const here = tableOf(state)
    const { selection } = state
    if (!here || !view || inCaption(state) || !inText(state) || !selection.empty || !view.endOfTextblock(direction)) return false
    const target = targetOf(state, direction)
    dispatch?.(state.tr.setSelection(target).scrollIntoView())
    return true
  }
}

function targetOf(state: EditorState, direction: Direction): Selection {
  const here = tableOf(state)
  if (!here) return state.selection
  const { top, left } = here.area
  const at = (row: number, column: number): Selection => TextSelection.create(state.doc, cellEnd(here, row, column))
  const { doc, selection } = state
  if (direction === 'left') return Selection.findFrom(doc.resolve(selection.$head.before()), -1, true) ?? selection
  if (direction === 'right') return Selection.findFrom(doc.resolve(selection.$head.after()), 1, true) ?? selection
  if (direction === 'up')
    return top > 0 ? at(top - 1, left) : TextSelection.create(doc, here.position + here.table.child(0).nodeSize)
  if (top < here.grid.childCount - 1) return at(top + 1, left)
  return Selection.findFrom(doc.resolve(here.position + here.table.nodeSize), 1, true) ?? selection
}

/** With Shift, at the edge of a cell, cells are selected instead of text, and from there more or fewer of them; never beyond the table. */
const selectCells = (direction: Direction): Command => {
  return (state, dispatch, view) => {
    const here = tableOf(state)
    const { selection } = state
    const chosen = selection instanceof CellSelection
    if (!here || !view || inCaption(state) || !(chosen || (inText(state) && view.endOfTextblock(direction)))) return false
    const from = chosen ? selection.$headCell : state.doc.resolve(selection.$head.before())
    const { row: top, column: left } = cellAt(from)
    const row = top + (direction === 'down' ? 1 : direction === 'up' ? -1 : 0)
    const column = left + (direction === 'right' ? 1 : direction === 'left' ? -1 : 0)
    if (row < 0 || column < 0 || row >= here.grid.childCount || column >= columnsOf(here.grid)) return true
    const anchor = chosen ? selection.$anchorCell.pos : from.pos
    const head = cellPosition(here, row, column)
    dispatch?.(state.tr.setSelection(CellSelection.create(state.doc, anchor, head)).scrollIntoView())
    return true
  }
}

/** At the start of a caption Backspace has nothing to join; of a table in which nothing stands it takes the table away. */
const backspace: Command = (state, dispatch) => {
  const here = tableOf(state)
  if (!here || !inCaption(state) || !state.selection.empty || state.selection.$head.parentOffset > 0) return false
  const gone = here.table.textContent === '' ? removeBlock(state, String(here.table.attrs['id'])) : null
  if (gone) dispatch?.(gone)
  return true
}

/** What keys do in a table; each gives way elsewhere. */
export const tableKeys = {
  Tab: nextCell(1),
  'Shift-Tab': nextCell(-1),
  Enter: enter,
  Backspace: backspace,
  ArrowUp: arrow('up'),
  ArrowDown: arrow('down'),
  ArrowLeft: arrow('left'),
  ArrowRight: arrow('right'),
  'Shift-ArrowUp': selectCells('up'),
  'Shift-ArrowDown': selectCells('down'),
  'Shift-ArrowLeft': selectCells('left'),
  'Shift-ArrowRight': selectCells('right'),
} satisfies Record<string, Command>

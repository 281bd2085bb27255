import { Fragment, Slice } from 'prosemirror-model'
import type { Node as TextNode } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { CellSelection } from 'prosemirror-tables'
import { LARGEST_TABLE } from '#core/brief-table.ts'
import { asLine } from './as-line.ts'
import { deleteAcross } from './keep-sections.ts'
import { schema } from './schema.ts'
import { fitMatrices } from './slices-in-matrices.ts'
import { wasCut } from './table-html.ts'
import { cellAround, columnsOf, tableOf } from './tables.ts'

const { nodes } = schema

/**
 * What is pasted, as it fits where the caret is. In a cell a table goes into the cells from there on, as far as a table may grow, and paragraphs run on as one
 * text; elsewhere cells that were copied become a table of their own. Of matrices see `fitMatrices`. `cut`: there was more than a table can hold.
 */
export function fitTables(state: EditorState, given: Slice): { slice: Slice; cut: boolean } {
  const slice = fitMatrices(state, given)
  const rows = rowsIn(slice)
  const here = tableOf(state)
  const inCells = here !== null && (state.selection instanceof CellSelection || state.selection.$head.parent.type === nodes.cell)
  if (rows === null) return { slice: inCells && !isLine(slice) ? line(slice) : slice, cut: cutIn(slice) }
  if (here !== null && !inCells) return { slice: line(slice), cut: false }
  const grid = nodes.grid.create(null, evened(rows))
  if (here === null) {
    const only = slice.content.firstChild
    const table = only?.type === nodes.table ? only : nodes.table.create({ headRow: false }, [nodes.caption.create(), grid])
    return { slice: new Slice(Fragment.from(table), 0, 0), cut: cutIn(slice) }
  }
  const { top, left } = here.area
  const wide = Math.min(columnsOf(grid), LARGEST_TABLE.columns - left)
  const width = Math.max(columnsOf(here.grid), left + wide)
  const high = Math.min(grid.childCount, Math.max(here.grid.childCount, Math.floor(LARGEST_TABLE.cells / width)) - top)
  const kept = grid.children.slice(0, high).map((row) => row.copy(Fragment.fromArray(row.children.slice(0, wide))))
  const whole = wide === columnsOf(grid) && high === grid.childCount
  return { slice: new Slice(Fragment.from(nodes.grid.create(null, kept)), 0, 0), cut: cutIn(slice) || !whole }
}

/** The rows of a slice that is one table, or cells of one; null for every other. */
function rowsIn({ content }: Slice): TextNode[] | null {
  const { firstChild: first, childCount } = content
  if (!first) return null
  if (first.type === nodes.row) return [...content.content]
  if (first.type === nodes.cell) return [nodes.row.create(null, content)]
  if (childCount > 1) return null
  return first.type === nodes.grid ? [...first.children] : first.type === nodes.table ? [...first.child(1).children] : null
}

function emptyCells(count: number): TextNode[] {
  return Array.from({ length: count }, () => nodes.cell.create())
}

/** All of one length. */
function evened(rows: readonly TextNode[]): TextNode[] {
  const width = Math.max(1, ...rows.map(({ childCount }) => childCount))
  return rows.map((row) =>
    row.childCount === width ? row : row.copy(row.content.append(Fragment.fromArray(emptyCells(width - row.childCount)))),
  )
}

function cutIn({ content }: Slice): boolean {
  let cut = false
  content.descendants((node) => {
    if (node.type === nodes.grid) cut ||= wasCut(node)
    return !node.isTextblock && node.type !== nodes.grid
  })
  return cut
}

/**
 * What is dropped where cells are concerned, or null where they are not: paragraphs run on in a cell. A transaction that changes nothing: cells cannot be dropped,
 * nor a table into a cell.
 */
export function dropOverCells(state: EditorState, at: number, slice: Slice, moved: boolean): Transaction | null {
  const inCell = cellAround(state.doc.resolve(at)) !== null
  const first = slice.content.firstChild?.type
  if (first === nodes.row || first === nodes.cell || first === nodes.grid) return state.tr
  if (!inCell || isLine(slice)) return null
  if (rowsIn(slice) !== null || (moved && deleteAcross(state) !== null)) return state.tr
  const { tr } = state
  if (moved) tr.deleteSelection()
  const to = tr.mapping.map(at)
  return tr.replace(to, to, line(slice)).setMeta('uiEvent', 'drop')
}

/** Whether it is a piece of one text. */
function isLine({ content }: Slice): boolean {
  const { firstChild: first, childCount } = content
  return !first || first.isInline || (childCount === 1 && first.isTextblock)
}

/** Everything in it as a piece of one text. */
function line(slice: Slice): Slice {
  return new Slice(asLine(slice.content), 0, 0)
}

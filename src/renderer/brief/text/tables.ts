import type { Node as TextNode, ResolvedPos } from 'prosemirror-model'
import type { EditorState, Selection } from 'prosemirror-state'
import { CellSelection } from 'prosemirror-tables'
import { schema } from './schema.ts'

const { nodes } = schema

const CELLS = new Set([nodes.cell, nodes.caption, nodes.hypothesis, nodes.evidence])

/** A table in the document: `position` is before it, `start` where its first row begins. */
export type TablePlace = { table: TextNode; position: number; grid: TextNode; start: number }
/** Rows and columns from 0; `bottom` and `right` are exclusive. */
export type Area = { top: number; left: number; bottom: number; right: number }

/** A table of empty cells. */
export function emptyTable(rows: number, columns: number, attrs: Record<string, unknown> | null = null): TextNode {
  const row = (): TextNode => emptyRow(columns)
  return nodes.table.create(attrs, [nodes.caption.create(), nodes.grid.create(null, Array.from({ length: rows }, row))])
}

export function emptyRow(columns: number): TextNode {
  return nodes.row.create(
    null,
    Array.from({ length: columns }, () => nodes.cell.create()),
  )
}

/** The table that begins at this position. */
export function tableFrom(table: TextNode, position: number): TablePlace {
  const [caption, grid] = [table.child(0), table.child(1)]
  return { table, position, grid, start: position + 1 + caption.nodeSize + 1 }
}

/** The table around a place in the text. */
export function tableAround($place: ResolvedPos): TablePlace | null {
  for (let depth = $place.depth; depth > 0; depth -= 1)
    if ($place.node(depth).type === nodes.table) return tableFrom($place.node(depth), $place.before(depth))
  return null
}

/** The table with the caret or the selected cells, and which cells these are; in the caption the first. null elsewhere. */
export function tableOf({ selection }: EditorState): (TablePlace & { area: Area }) | null {
  const place = tableAround(selection.$head)
  return place && { ...place, area: areaOf(selection) }
}

function areaOf(selection: Selection): Area {
  const [one, other] =
    selection instanceof CellSelection
      ? [cellAt(selection.$anchorCell), cellAt(selection.$headCell)]
      : [cellAt(selection.$head), cellAt(selection.$head)]
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row) + 1,
    right: Math.max(one.column, other.column) + 1,
  }
}

/** Row and column of a place in a cell or right before one; of a caption the first. */
export function cellAt($place: ResolvedPos): { row: number; column: number } {
  for (let depth = $place.depth; depth > 0; depth -= 1)
    if ($place.node(depth).type === nodes.row) return { row: $place.index(depth - 1), column: $place.index(depth) }
  return { row: 0, column: 0 }
}

/** The text of a cell or caption, or in a matrix of a hypothesis or row, around a place, which no edit reaches over; null elsewhere. */
export function cellAround($place: ResolvedPos): { node: TextNode; position: number } | null {
  const { parent } = $place
  return CELLS.has(parent.type) ? { node: parent, position: $place.before() } : null
}

/** The end of the text of a cell. */
export function cellEnd(place: TablePlace, row: number, column: number): number {
  return cellPosition(place, row, column) + 1 + place.grid.child(row).child(column).content.size
}

export function columnsOf(grid: TextNode): number {
  return grid.firstChild?.childCount ?? 0
}

/** The position before a row; of the number of rows: behind the last. */
export function rowPosition({ grid, start }: TablePlace, row: number): number {
  return start + grid.children.slice(0, row).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
}

/** The position before a cell; of the number of columns: behind the last of the row. */
export function cellPosition(place: TablePlace, row: number, column: number): number {
  const cells = place.grid.child(row).children.slice(0, column)
  return rowPosition(place, row) + 1 + cells.reduce((sum, { nodeSize }) => sum + nodeSize, 0)
}

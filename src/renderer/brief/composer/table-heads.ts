import type { Node as TextNode } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { schema } from '../text/schema.ts'
import { cellPosition, columnsOf, tableFrom, type TablePlace } from '../text/tables.ts'

const shownIn = new WeakMap<TextNode, DecorationSet>()

/** Shows and tells a screen reader which cells of a table name columns and rows, and what belongs into an empty caption. */
export function tableHeads(caption: () => string): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const known = shownIn.get(doc)
        if (known) return known
        const made = DecorationSet.create(
          doc,
          tablesIn(doc).flatMap((place) => headsOf(place, caption())),
        )
        shownIn.set(doc, made)
        return made
      },
    },
  })
}

function tablesIn(doc: TextNode): TablePlace[] {
  const found: TablePlace[] = []
  doc.forEach((section, start) => {
    section.forEach((block, offset) => {
      if (block.type === schema.nodes.table) found.push(tableFrom(block, start + 1 + offset))
    })
  })
  return found
}

function headsOf(place: TablePlace, placeholder: string): Decoration[] {
  const { table, position, grid } = place
  const [caption] = table.children
  const made: Decoration[] = []
  if (caption?.content.size === 0)
    made.push(Decoration.node(position + 1, position + 1 + caption.nodeSize, { 'data-placeholder': placeholder }))
  const head = (row: number, column: number, role: 'columnheader' | 'rowheader'): void => {
    const at = cellPosition(place, row, column)
    made.push(Decoration.node(at, at + grid.child(row).child(column).nodeSize, { role, 'data-head': '' }))
  }
  const { headRow, headColumn } = table.attrs
  if (headRow === true) for (let column = 0; column < columnsOf(grid); column += 1) head(0, column, 'columnheader')
  if (headColumn === true) for (let row = headRow === true ? 1 : 0; row < grid.childCount; row += 1) head(row, 0, 'rowheader')
  return made
}

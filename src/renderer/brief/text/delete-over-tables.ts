import type { Node as TextNode } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { CellSelection } from 'prosemirror-tables'
import { schema } from './schema.ts'
import { cellAround } from './tables.ts'

/** Whether a selection of text begins in one cell or caption and ends elsewhere. */
export function reachesOverCells({ selection }: EditorState): boolean {
  if (selection instanceof CellSelection || selection.empty) return false
  return cellAround(selection.$from)?.position !== cellAround(selection.$to)?.position
}

/** Whether a part of a document, within one section, has a table at one of its ends. */
export function endsInTable(doc: TextNode, from: number, to: number): boolean {
  return cellAround(doc.resolve(from)) !== null || cellAround(doc.resolve(to)) !== null
}

/** Deletes a part of a section block by block: a table that is not selected whole keeps its cells, and only loses what was selected of their texts. */
export function deleteByBlocks(tr: Transaction, from: number, to: number): void {
  const parts: { from: number; to: number; whole: boolean }[] = []
  tr.doc.nodesBetween(from, to, (node, position, parent) => {
    const end = position + node.nodeSize
    if (parent?.type === schema.nodes.section && from <= position && end <= to) {
      parts.push({ from: position, to: end, whole: true })
      return false
    }
    if (node.isTextblock) parts.push({ from: Math.max(from, position + 1), to: Math.min(to, end - 1), whole: false })
    return !node.isTextblock
  })
  for (const part of parts.toReversed())
    if (part.whole) tr.delete(part.from, part.to)
    else if (part.from < part.to) tr.replaceWith(part.from, part.to, [])
}

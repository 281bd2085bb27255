import { Plugin } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import { holdsText } from './holds-text.ts'
import { schema } from './schema.ts'

const { table, matrix, figure } = schema.nodes
const WHOLE = new Set([table, matrix, figure])

/** Behind a quotation, list, table, matrix, figure, heading or judgement that ends a section there is an empty paragraph to write on in; it is no part of the brief. */
export function roomToWrite(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) => (transactions.some((one) => one.docChanged) ? withRoom(state) : null),
  })
}

export function withRoom(state: EditorState): Transaction | null {
  const { tr } = state
  const ends: number[] = []
  state.doc.forEach((node, offset) => {
    if (node.type !== schema.nodes.section || node.lastChild?.type === schema.nodes.paragraph) return
    const { lastChild: last } = node
    // A list of points that is still empty asks for its first point.
    if (holdsText(node) || (last && WHOLE.has(last.type))) ends.push(offset + node.nodeSize - 1)
  })
  for (const end of ends.toReversed()) tr.insert(end, schema.nodes.paragraph.create())
  return tr.docChanged ? tr : null
}

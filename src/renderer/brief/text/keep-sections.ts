import { Plugin, TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { Node as TextNode } from 'prosemirror-model'
import { deleteByBlocks, endsInTable, reachesOverCells } from './delete-over-tables.ts'
import { schema } from './schema.ts'

const ALLOWED = 'may-change-sections'

/** Lets a transaction add, remove, rename or move sections: what only the outline and the details of a brief do. */
export function mayChangeSections(tr: Transaction): Transaction {
  return tr.setMeta(ALLOWED, true)
}

/** Sections are the template's: no typing, cutting or dragging over a border between two makes one of them. */
export function keepSections(): Plugin {
  return new Plugin({
    filterTransaction: (transaction, state) =>
      !transaction.docChanged ||
      transaction.getMeta(ALLOWED) === true ||
      sameSections(transaction.doc, state.doc) ||
      isStep(transaction),
  })
}

/** Undo and redo take back what was once allowed. */
function isStep(transaction: Transaction): boolean {
  return transaction.getMeta('history-moved-to') !== undefined
}

export function sameSections(a: TextNode, b: TextNode): boolean {
  return sectionNames(a) === sectionNames(b)
}

function sectionNames(doc: TextNode): string {
  return doc.children.map(({ type, attrs }) => `${type.name} ${String(attrs['id'])} ${String(attrs['title'])}`).join('\n')
}

/**
 * Deletes what is selected over a border of sections or of cells of a table, on each side by itself, so that both stay what they are; the caret goes to where the
 * selection began. null where it reaches over none.
 */
export function deleteAcross(state: EditorState): Transaction | null {
  const { from, to, $from } = state.selection
  if (from === to || ($from.sharedDepth(to) > 0 && !reachesOverCells(state))) return null
  const { tr } = state
  const parts: { from: number; to: number }[] = []
  state.doc.forEach((node, offset) => {
    const [start, end] = [Math.max(from, offset + 1), Math.min(to, offset + node.nodeSize - 1)]
    if (start < end && node.type !== schema.nodes.written) parts.push({ from: start, to: end })
  })
  for (const part of parts.toReversed()) deletePart(tr, part)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)), 1)).scrollIntoView()
}

function deletePart(tr: Transaction, { from, to }: { from: number; to: number }): void {
  const parent = tr.doc.nodeAt(from - 1)
  const whole = parent !== null && parent.type === schema.nodes.section && from + parent.content.size === to
  if (whole) tr.replaceWith(from, to, schema.nodes.paragraph.create())
  else if (endsInTable(tr.doc, from, to)) deleteByBlocks(tr, from, to)
  else tr.deleteRange(from, to)
}

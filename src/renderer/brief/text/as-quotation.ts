import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import { findNode } from './cursor.ts'
import type { Quoted } from './put-quotation.ts'
import { schema } from './schema.ts'

const { paragraph, quotation } = schema.nodes

/** Makes the paragraph `id` a block quotation of an excerpt, in the excerpt's words; a caret in it goes on behind it. null where it is no paragraph. */
export function asQuotation(state: EditorState, id: string, { id: excerpt, quote }: Quoted): Transaction | null {
  const found = findNode(state.doc, id)
  if (found?.node.type !== paragraph) return null
  const { position, node } = found
  const { head } = state.selection
  const isHere = head > position && head < position + node.nodeSize
  const tr = state.tr.replaceWith(position, position + node.nodeSize, quotation.create({ id, excerpt }, schema.text(quote)))
  if (!isHere) return tr
  const behind = position + quote.length + 2
  if (tr.doc.nodeAt(behind)?.type !== paragraph) tr.insert(behind, paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, behind + 1)).scrollIntoView()
}

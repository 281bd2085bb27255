import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import { findNode } from './cursor.ts'
import type { Quoted } from './put-quotation.ts'
import { schema } from './schema.ts'
import { sentencesOf } from './sentences-of.ts'

const { paragraph, quotation } = schema.nodes

/** Makes the paragraph `id` a block quotation of an excerpt, in the excerpt's words and with the paragraph's comments; a caret in it goes on behind it. null where it is no paragraph. */
export function asQuotation(state: EditorState, id: string, { id: excerpt, quote }: Quoted): Transaction | null {
  const found = findNode(state.doc, id)
  if (found?.node.type !== paragraph) return null
  const { position, node } = found
  const { head } = state.selection
  const isHere = head > position && head < position + node.nodeSize
  const comments = sentencesOf(node, String(state.doc.attrs['language'])).flatMap((sentence) => sentence.comments)
  const made = quotation.create({ id, excerpt, comments }, schema.text(quote))
  const tr = state.tr.replaceWith(position, position + node.nodeSize, made)
  if (!isHere) return tr
  const behind = position + quote.length + 2
  if (tr.doc.nodeAt(behind)?.type !== paragraph) tr.insert(behind, paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, behind + 1)).scrollIntoView()
}

import type { EditorState, Transaction } from 'prosemirror-state'
import { TextSelection } from 'prosemirror-state'
import { newId } from '../session/new-id.ts'
import { findNode } from './cursor.ts'
import { schema } from './schema.ts'

/** The block quotation `id`, as it is written now; null for every other block. */
export function quotationOf(state: EditorState, id: string): { excerpt: string; text: string } | null {
  const node = findNode(state.doc, id)?.node
  if (node?.type !== schema.nodes.quotation) return null
  return { excerpt: String(node.attrs['excerpt']), text: node.textContent }
}

/** Turns a block quotation into a paragraph in the author's words, each sentence of which rests on the excerpt. null where it is none any more. */
export function paraphrase(state: EditorState, id: string): Transaction | null {
  const found = findNode(state.doc, id)
  const quotation = quotationOf(state, id)
  if (!found || !quotation) return null
  const sentence = newId()
  const own = { id: sentence, origin: sentence, excerpts: [quotation.excerpt], tag: null, added: false }
  const text = quotation.text === '' ? [] : [schema.text(quotation.text, [schema.marks.sentence.create(own)])]
  const { tr } = state
  const { anchor, head } = state.selection
  tr.replaceWith(found.position, found.position + found.node.nodeSize, schema.nodes.paragraph.create({ id }, text))
  // As long as before: the caret is where it was.
  return tr.setSelection(TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(head)))
}

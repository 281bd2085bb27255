import type { Node as TextNode } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { findNode } from './cursor.ts'
import { schema } from './schema.ts'

/** The ids of the block quotations of a text, in reading order. */
export function quotationIds(doc: TextNode): string[] {
  return doc.children
    .flatMap((section) => section.children)
    .flatMap((block) => (block.type === schema.nodes.quotation ? [String(block.attrs['id'])] : []))
}

/** Takes out the block quotations of these ids; the caret stays where it is. null where none of them is there. */
export function removeQuotations(state: EditorState, ids: readonly string[]): Transaction | null {
  const { tr } = state
  for (const id of ids) {
    const found = findNode(tr.doc, id)
    if (found?.node.type !== schema.nodes.quotation) continue
    const { position, node } = found
    const isAlone = tr.doc.resolve(position).parent.childCount === 1
    tr.replaceWith(position, position + node.nodeSize, isAlone ? schema.nodes.paragraph.create() : [])
  }
  return tr.docChanged ? tr : null
}

import type { EditorState, Transaction } from 'prosemirror-state'
import { TextSelection } from 'prosemirror-state'
import type { BriefComment } from '#core/brief.ts'
import { findNode } from './cursor.ts'
import { newSentence } from './new-sentence.ts'
import { schema } from './schema.ts'

/** The block quotation `id`, as it is written now, and where it stands; null for every other block. */
export function quotationOf(
  state: EditorState,
  id: string,
): { excerpt: string; text: string; comments: readonly BriefComment[]; from: number; to: number } | null {
  const found = findNode(state.doc, id)
  if (found?.node.type !== schema.nodes.quotation) return null
  const { position, node } = found
  const comments = node.attrs['comments'] as readonly BriefComment[]
  return {
    excerpt: String(node.attrs['excerpt']),
    text: node.textContent,
    comments,
    from: position,
    to: position + node.nodeSize,
  }
}

/** Turns a block quotation into a paragraph in the author's words, each sentence of which rests on the excerpt. null where it is none any more. */
export function paraphrase(state: EditorState, id: string): Transaction | null {
  const quotation = quotationOf(state, id)
  if (!quotation) return null
  const own = schema.marks.sentence.create(newSentence({ excerpts: [quotation.excerpt], tag: null }, quotation.comments))
  const text = quotation.text === '' ? [] : [schema.text(quotation.text, [own])]
  const { tr } = state
  const { anchor, head } = state.selection
  tr.replaceWith(quotation.from, quotation.to, schema.nodes.paragraph.create({ id }, text))
  // As long as before: the caret is where it was.
  return tr.setSelection(TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(head)))
}

import type { EditorState, Transaction } from 'prosemirror-state'
import { TextSelection } from 'prosemirror-state'
import { schema } from '../text/schema.ts'

/**
 * Puts an excerpt into the text as a block quotation, behind the block at `position` (an empty paragraph there is replaced), and the caret behind it. null
 * where no quotation can stand: the title, a section that the app writes.
 */
export function placeQuotation(state: EditorState, position: number, excerpt: { id: string; quote: string }): Transaction | null {
  const place = state.doc.resolve(Math.min(position, state.doc.content.size))
  const sectionDepth = place.depth >= 1 && place.node(1).type === schema.nodes.section ? 1 : 0
  if (sectionDepth === 0) return null
  const quotation = schema.nodes.quotation.create(
    { excerpt: excerpt.id },
    excerpt.quote === '' ? [] : [schema.text(excerpt.quote)],
  )
  const block = place.depth >= 2 ? place.node(2) : null
  const { tr } = state
  const empty = block?.type === schema.nodes.paragraph && block.content.size === 0
  const at = block === null ? place.pos : empty ? place.before(2) : place.after(2)
  if (empty) tr.replaceWith(at, place.after(2), quotation)
  else tr.insert(at, quotation)
  const behind = at + quotation.nodeSize
  if (tr.doc.nodeAt(behind)?.type !== schema.nodes.paragraph) tr.insert(behind, schema.nodes.paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, behind + 1)).scrollIntoView()
}

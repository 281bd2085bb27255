import type { Node as TextNode } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import { schema } from './schema.ts'

const { heading, paragraph, judgement, section } = schema.nodes

/**
 * Makes the paragraphs and judgements that are selected, or the one with the caret, headings; where all of them are headings, paragraphs. Lists, quotations and
 * empty paragraphs among others stay what they are; null where there is nothing else.
 *
 * A heading is plain text that rests on nothing: bold, slanted words and links are left out of it, and come back by undo. What its letters rest on stays with
 * them, and counts again when they are text again.
 */
export function toggleHeading(state: EditorState): Transaction | null {
  const selected: { position: number; node: TextNode }[] = []
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node, position, parent) => {
    if (parent?.type === section && [heading, paragraph, judgement].includes(node.type)) selected.push({ position, node })
    return node.type === section
  })
  const written = selected.filter(({ node }) => node.content.size > 0)
  const meant = written.length > 0 ? written : selected.slice(0, 1)
  if (meant.length === 0) return null
  const wanted = meant.every(({ node }) => node.type === heading) ? paragraph : heading
  const { tr } = state
  for (const { position, node } of meant) {
    const at = tr.mapping.map(position) + 1
    tr.setBlockType(at, at, wanted, { id: node.attrs['id'] as string })
  }
  return tr.scrollIntoView()
}

const inHeading = ({ selection: { $from, empty } }: EditorState): boolean => empty && $from.parent.type === heading

/** Backspace at the start of a heading, or Enter in an empty one, makes it text. */
export const headingToText: Command = (state, dispatch) => {
  if (!inHeading(state) || state.selection.$from.parentOffset > 0) return false
  const tr = toggleHeading(state)
  if (tr) dispatch?.(tr)
  return tr !== null
}

/** Enter at the end of a heading goes on with the text below it: in the empty paragraph that may be there, else in a new one. */
export const leaveHeading: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (!inHeading(state) || $from.parentOffset < $from.parent.content.size) return false
  if ($from.parent.content.size === 0) return headingToText(state, dispatch)
  const end = $from.after()
  const next = state.doc.resolve(end).nodeAfter
  const { tr } = state
  if (next?.type !== paragraph || next.content.size > 0) tr.insert(end, paragraph.create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView())
  return true
}

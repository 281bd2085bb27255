import type { Node as TextNode } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { BriefContent } from '#core/brief.ts'
import { findNode } from './cursor.ts'
import { mayChangeSections } from './keep-sections.ts'
import { readContent } from './to-content.ts'
import { docOf, type Slots } from './to-doc.ts'

/**
 * An edit that is a rule of core (attach an excerpt, turn a list into a judgement) as a transaction: what differs between the two documents is replaced, and
 * nothing else, so that caret and undo stay what they are. null where nothing changes.
 */
export function editContent(
  state: EditorState,
  slots: Slots,
  change: (content: BriefContent) => BriefContent,
): Transaction | null {
  const before = readContent(state.doc)
  const after = change(before)
  if (after === before) return null
  const wanted = docOf(after, slots)
  const { tr } = state
  for (const [name, value] of Object.entries(wanted.attrs)) if (value !== state.doc.attrs[name]) tr.setDocAttribute(name, value)
  const differs = difference(state.doc, wanted)
  if (differs) {
    const { start, end, wantedEnd } = differs
    tr.replace(start, end, wanted.slice(start, wantedEnd))
    // A cut through nested blocks may be closed otherwise than it was meant.
    if (!tr.doc.content.eq(wanted.content)) tr.replaceWith(0, tr.doc.content.size, wanted.content)
  }
  if (!tr.docChanged) return null
  const selection = sameSelection(state, tr)
  if (selection) tr.setSelection(selection)
  return mayChangeSections(tr)
}

/** The caret, or a selection within one text block, where it was in that block; null where the block is gone. */
function sameSelection({ selection }: EditorState, tr: Transaction): TextSelection | null {
  const { $anchor, $head } = selection
  const id: unknown = $head.parent.attrs['id']
  const found = typeof id === 'string' && $anchor.sameParent($head) ? findNode(tr.doc, id) : null
  if (!found?.node.isTextblock) return null
  const at = (offset: number): number => found.position + 1 + Math.min(offset, found.node.content.size)
  return TextSelection.create(tr.doc, at($anchor.parentOffset), at($head.parentOffset))
}

function difference(a: TextNode, b: TextNode): { start: number; end: number; wantedEnd: number } | null {
  const start = a.content.findDiffStart(b.content)
  const ends = a.content.findDiffEnd(b.content)
  if (start === null || ends === null) return null
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  return { start, end: ends.a + overlap, wantedEnd: ends.b + overlap }
}

import { TextSelection } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import type { BriefPlace } from '#renderer/shell/spot.ts'
import { findNode } from '../text/cursor.ts'

/** The selection by the block it is in, which stays the same while other blocks are written in; null in the title or over several blocks. */
export function caretOf({ selection: { $anchor, $head } }: EditorState): BriefPlace['caret'] {
  const id = String($head.parent.attrs['id'] ?? '')
  if (id === '' || !$anchor.sameParent($head)) return null
  return { block: id, anchor: $anchor.parentOffset, head: $head.parentOffset }
}

/** The same in the text as it is now, as far as the block reaches; null where the block is gone. */
export function selectionOf({ doc }: EditorState, caret: BriefPlace['caret']): TextSelection | null {
  const found = caret === null ? null : findNode(doc, caret.block)
  if (caret === null || !found?.node.isTextblock) return null
  const at = (offset: number): number => found.position + 1 + Math.min(offset, found.node.content.size)
  return TextSelection.create(doc, at(caret.anchor), at(caret.head))
}

import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'

/** What stands between a place and the caret: what was typed there while the library was asked; '' where the caret is elsewhere. */
export function typedBehind({ doc, selection }: EditorState, place: number): string {
  const { head, $head } = selection
  return head > place && doc.resolve(place).sameParent($head) ? doc.textBetween(place, head) : ''
}

/** Puts the caret behind what was typed meanwhile, where that follows it, so that whoever writes on goes on there; null where it does not. */
export function behindTyped({ doc, selection, tr }: EditorState, typed: string): Transaction | null {
  const { $head, empty } = selection
  const words = typed.trimStart()
  if (!empty || words === '' || !$head.parent.isTextblock) return null
  const after = $head.parent.textContent.slice($head.parentOffset)
  const lead = after.length - after.trimStart().length
  if (!after.startsWith(words, lead)) return null
  return tr.setSelection(TextSelection.create(doc, $head.pos + lead + words.length))
}

import type { EditorView } from 'prosemirror-view'

/** The element of the mark of a row for a hypothesis; `position` is before the row. */
export function markElement(view: EditorView, position: number, column: number): HTMLElement | null {
  const row = view.nodeDOM(position)
  return row instanceof HTMLElement ? row.querySelector<HTMLElement>(`[data-column="${column}"]`) : null
}

/** Gives the keyboard to a mark; whether there is one. Marks are no text: the caret stays in their row, unseen, for what commands are given there. */
export function focusMark(view: EditorView | undefined, position: number, column: number): boolean {
  const element = view ? markElement(view, position, column) : null
  element?.focus()
  return element !== null
}

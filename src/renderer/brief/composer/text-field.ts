import type { EditorView } from 'prosemirror-view'
import { createStore } from '#renderer/ui/store.ts'

/** The text field of the brief on screen. */
export const textField = createStore<EditorView | null>(null)

/** Gives the keyboard back to the text: caret or selection stand where they were, and nothing scrolls. */
export function focusText(): void {
  textField.get()?.focus()
}

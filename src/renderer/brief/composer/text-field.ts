import type { EditorView } from 'prosemirror-view'
import { flushSync } from 'react-dom'
import { createStore } from '#renderer/ui/store.ts'

/** The text field of the brief on screen. */
export const textField = createStore<EditorView | null>(null)

/** Gives the keyboard back to the text: caret or selection stand where they were, and nothing scrolls. */
export function focusText(): void {
  textField.get()?.focus()
}

/**
 * The same when a menu or what lay over the text has gone: until then that holds the focus, and the text field would not put its caret where what was chosen has
 * put it.
 */
export function focusTextSoon(): void {
  requestAnimationFrame(focusText)
}

/**
 * Takes away what lies over the text, and gives the keyboard back within the same key: what is typed next is the text's own, however soon it comes.
 */
export function backToText(takeAway: () => void): void {
  flushSync(takeAway)
  focusText()
}

import type { EditorView } from 'prosemirror-view'

/**
 * Back into the text when a menu has closed: until then the menu holds the focus, and the text field would not put its caret where what was chosen has put it.
 */
export function focusText(view: EditorView): void {
  requestAnimationFrame(() => {
    if (!view.isDestroyed) view.focus()
  })
}

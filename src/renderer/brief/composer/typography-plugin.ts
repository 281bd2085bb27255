import { Plugin, type EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { pickingIn } from '../text/picking.ts'
import { setAsTyped } from '../text/typography.ts'

/** Milliseconds after which the text has read what an input method composed last. */
const READ = 60

/**
 * Sets marks, dashes and spaces as one types, after each key, so that undo first gives back what was typed. What an input method composes (a dead key makes " of two keys)
 * is set when it has ended. What is asked of the library stays as it is.
 */
export function typographyPlugin(): Plugin {
  let before: EditorState | null = null
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text, typed) {
        if (view.composing) return false
        const start = view.state
        view.dispatch(typed())
        setTyped(view, start, { from, to, text })
        return true
      },
      handleDOMEvents: {
        compositionstart(view) {
          before = view.state
          return false
        },
        compositionend(view) {
          const start = before
          before = null
          if (start !== null) setTimeout(() => setComposed(view, start), READ)
          return false
        },
      },
    },
  })
}

function setComposed(view: EditorView, before: EditorState): void {
  if (view.isDestroyed) return
  const { from, to } = before.selection
  const { head } = view.state.selection
  if (head > from) setTyped(view, before, { from, to, text: view.state.doc.textBetween(from, head, '\n', '\n') })
}

function setTyped(view: EditorView, before: EditorState, typed: { from: number; to: number; text: string }): void {
  const set = pickingIn(view.state) ? null : setAsTyped(before, view.state, typed)
  if (set) view.dispatch(set)
}

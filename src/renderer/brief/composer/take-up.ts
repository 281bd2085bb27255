import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Session } from '../session/session.ts'
import { beginning } from '../text/beginning.ts'

/**
 * Takes the keyboard where its author left the text; in a brief of which nothing is written yet, to where it begins. That is no place of hers until she writes there: what comes from
 * elsewhere goes by its theme, or asks. Returns what to do when the text is left.
 */
export function takeUp(view: EditorView, session: Session): () => void {
  const { doc, selection, tr } = session.editor.get()
  const scrolled = session.scroll()
  const wasLeft = scrolled > 0 || selection.from > 1
  const begin = wasLeft ? null : beginning(doc)
  if (begin !== null) session.editor.set((state) => state.apply(tr.setSelection(begin)))
  if (wasLeft || begin !== null) view.focus()
  view.dom.closest('.composer')?.scrollTo({ top: scrolled })
  return () => {
    const isUntouched = session.editor.get().doc === doc && session.cursor.get() === null
    if (begin !== null && isUntouched)
      session.editor.set((state) => state.apply(state.tr.setSelection(TextSelection.create(doc, 1))))
  }
}

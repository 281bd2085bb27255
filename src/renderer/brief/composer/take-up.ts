import type { EditorView } from 'prosemirror-view'
import type { Session } from '../session/session.ts'
import { beginning } from '../text/beginning.ts'

/** Takes the keyboard where its author left the text; in a brief of which nothing is written yet, to where it begins. */
export function takeUp(view: EditorView, session: Session): void {
  const { doc, selection, tr } = session.editor.get()
  const scrolled = session.scroll()
  const wasLeft = scrolled > 0 || selection.from > 1
  const begin = wasLeft ? null : beginning(doc)
  if (!wasLeft && begin === null) return
  if (begin !== null) session.dispatch(tr.setSelection(begin))
  view.focus()
  view.dom.closest('.composer')?.scrollTo({ top: scrolled })
}

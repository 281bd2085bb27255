import type { EditorView } from 'prosemirror-view'
import { useKept } from '#renderer/shell/kept.ts'
import { restoreSource, source, sourceOf } from '../source/source.ts'
import { useSession } from '../session/use-session.ts'
import { openEvidence } from './open-block-menu.ts'
import { caretOf, selectionOf } from './brief-place.ts'

/** Keeps how a brief is left, and brings caret, scroll and what stood beside the text there again when the window comes back to it. */
export function useBriefPlace(view: EditorView | null): void {
  const session = useSession()
  const scroller = (): Element | null => view?.dom.closest('.composer') ?? null
  useKept(
    'brief',
    () => ({
      brief: session.id,
      scroll: session.scroll(),
      caret: caretOf(session.editor.get()),
      source: sourceOf(session.id),
      reading: document.activeElement?.closest('.source-pane') != null,
    }),
    (kept) => {
      if (kept.brief !== session.id) return true
      if (!view) return false
      openEvidence.set(null)
      const state = session.editor.get()
      const selection = selectionOf(state, kept.caret)
      if (selection && !selection.eq(state.selection)) session.dispatch(state.tr.setSelection(selection))
      restoreSource(session.id, kept.source)
      if (kept.reading && kept.source) source.set((previous) => ({ ...previous, focus: true }))
      else view.focus()
      scroller()?.scrollTo({ top: kept.scroll })
      return true
    },
    view,
  )
}

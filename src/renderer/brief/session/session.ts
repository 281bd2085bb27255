import { EditorState } from 'prosemirror-state'
import type { Plugin, Transaction } from 'prosemirror-state'
import type { BriefView } from '#contract/views.ts'
import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { call } from '#renderer/ui/bridge.ts'
import { createStore } from '#renderer/ui/store.ts'
import type { Store } from '#renderer/ui/store.ts'
import { contentOf } from './content-of.ts'
import { createSaving, type Saving } from './saving.ts'
import { cursorOf, type Cursor } from '../text/cursor.ts'
import { keepEvidence, settle } from '../text/keep-evidence.ts'
import { keepSections } from '../text/keep-sections.ts'
import { roomToWrite, withRoom } from '../text/room-to-write.ts'
import { redo, stepHistory, undo } from '../text/step-history.ts'
import { editContent } from '../text/through-content.ts'
import { readContent } from '../text/to-content.ts'
import { docOf, slotsOf } from '../text/to-doc.ts'

export type Session = Pick<Saving, 'save' | 'flush'> & {
  id: string
  /** The text with its selection and history: the truth from which the rest is read. */
  editor: Store<EditorState>
  /** What the text says; follows it at a short distance, so that a key costs no more than the text itself. */
  content: Store<BriefContent>
  /** Where the analyst is writing; kept while the focus is elsewhere, null until she has been in the text. */
  cursor: Store<Cursor | null>
  dispatch: (transaction: Transaction) => void
  /** Changes the content by a rule of core. */
  edit: (change: (content: BriefContent) => BriefContent) => void
  undo: () => void
  redo: () => void
  /** After a conflict: saves over what the other window wrote. */
  overwrite: () => Promise<void>
}

/** How long the panes around the text may lag behind it, in milliseconds. */
const LAG = 120

/** One brief being edited: its text with undo, saved by itself shortly after every change. `more` are plugins of the text field that have state of their own. */
export function createSession(
  brief: BriefView,
  template: Pick<Template, 'sections'> | null,
  more: readonly Plugin[] = [],
): Session {
  const slots = slotsOf(template)
  const plugins = [...more, keepSections(), keepEvidence(), roomToWrite(), stepHistory()]
  const editor = createStore(readied(EditorState.create({ doc: docOf(contentOf(brief), slots), plugins })))
  const first = readContent(editor.get().doc)
  const content = createStore(first)
  const cursor = createStore<Cursor | null>(null)
  const saving = createSaving(brief, first, () => readContent(editor.get().doc))
  let lagging: number | undefined

  const follow = (): void => {
    window.clearTimeout(lagging)
    lagging = undefined
    content.set(readContent(editor.get().doc))
  }
  const dispatch = (transaction: Transaction): void => {
    const before = editor.get()
    const { state } = before.applyTransaction(transaction)
    editor.set(state)
    if (transaction.selectionSet || transaction.docChanged) {
      const next = cursorOf(state)
      const known = cursor.get()
      if (next?.section !== known?.section || next?.block !== known?.block || next?.sentence !== known?.sentence) cursor.set(next)
    }
    if (state.doc === before.doc) return
    saving.changed()
    lagging ??= window.setTimeout(follow, LAG)
  }
  const run = (transaction: Transaction | null): void => {
    if (!transaction) return
    dispatch(transaction)
    follow()
  }
  return {
    id: brief.id,
    editor,
    content,
    cursor,
    save: saving.save,
    dispatch,
    edit: (change) => run(editContent(editor.get(), slots, change)),
    undo: () => run(undo(editor.get())),
    redo: () => run(redo(editor.get())),
    flush: saving.flush,
    overwrite: async () => {
      const latest = await call('briefs.get', { id: brief.id })
      await saving.over(latest)
    },
  }
}

/** Put right before its first change, so that no undo goes behind it. */
function readied(state: EditorState): EditorState {
  const put = settle(state)
  const settled = put ? state.apply(put) : state
  const room = withRoom(settled)
  const ready = room ? settled.apply(room) : settled
  // Undo begins here.
  return EditorState.create({ doc: ready.doc, plugins: ready.plugins })
}

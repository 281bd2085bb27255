import { EditorState } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
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
import { writePlace, type Place } from '../text/place.ts'
import { keepEvidence, settle } from '../text/keep-evidence.ts'
import { keepSections } from '../text/keep-sections.ts'
import { keptPlaces } from '../text/kept-places.ts'
import { keepLevels } from '../text/point-levels.ts'
import { roomToWrite, withRoom } from '../text/room-to-write.ts'
import { redo, stepHistory, undo } from '../text/step-history.ts'
import { editContent } from '../text/through-content.ts'
import { readContent } from '../text/to-content.ts'
import { latestStep, takeBack } from '../text/take-back.ts'
import { docOf, slotsOf } from '../text/to-doc.ts'

export type Session = Pick<Saving, 'save' | 'flush' | 'isBehind'> & {
  id: string
  /** The text with its selection and history: the truth from which the rest is read. */
  editor: Store<EditorState>
  /** What the text says; follows it at a short distance, so that a key costs no more than the text itself. */
  content: Store<BriefContent>
  /** Where the analyst is writing; kept while the focus is elsewhere, null until she has been in the text. */
  cursor: Store<Cursor | null>
  dispatch: (transaction: Transaction) => void
  /** The same, and what stands beside the text follows at once; null: nothing is to be done. */
  change: (transaction: Transaction | null) => void
  /** Changes the content by a rule of core. */
  edit: (change: (content: BriefContent) => BriefContent) => void
  /** How far the text is scrolled, in pixels; with `to`: it is now. Kept with the place. */
  scroll: (to?: number) => number
  /** Saves what is not saved yet, and where the author leaves the text. */
  leave: () => Promise<void>
  undo: () => void
  redo: () => void
  /** Takes back what was done last, and only that, however much is written before it is called. */
  undoOfLast: () => () => void
  /** Shows what was written elsewhere, as a step of undo, where nothing is written here that is not saved. */
  take: (latest: BriefView) => void
  /** After a conflict: saves over what the other window wrote. */
  overwrite: () => Promise<void>
}

/** Of a longer text the place is kept when it is left, not with every save, and main is told less often; in ProseMirror's positions, about letters. */
const LONG = 120_000
/** How long the panes around the text may lag behind it, in milliseconds. */
const LAG = 120

/** One brief being edited: its text with undo, saved by itself shortly after every change. `more` are plugins of the text field that have state of their own; `place`: where it was left; `before`: what it said then, where it was written elsewhere since: undo goes back to that. */
export function createSession(
  brief: BriefView,
  template: Pick<Template, 'sections'> | null,
  {
    more = [],
    place = null,
    before = null,
  }: { more?: readonly Plugin[]; place?: Place | null; before?: BriefContent | null } = {},
): Session {
  const slots = slotsOf(template)
  const plugins = [
    ...more,
    keptPlaces(),
    keepSections(),
    tableEditing(),
    keepEvidence(),
    keepLevels(),
    roomToWrite(),
    stepHistory(place?.history),
  ]
  const editor = createStore(
    place
      ? EditorState.create({ doc: place.doc, plugins, ...(place.selection ? { selection: place.selection } : {}) })
      : readied(EditorState.create({ doc: docOf(before ?? contentOf(brief), slots), plugins })),
  )
  const ahead = before && editContent(editor.get(), slots, () => contentOf(brief))
  if (ahead) editor.set(editor.get().applyTransaction(ahead).state)
  let scroll = place?.scroll ?? 0
  const first = readContent(editor.get().doc)
  const content = createStore(first)
  const cursor = createStore<Cursor | null>(null)
  const isLong = (): boolean => editor.get().doc.content.size > LONG
  const saving = createSaving(brief, first, {
    present: () => readContent(editor.get().doc),
    isLong,
    keepPlace(revision, leaving) {
      if (isLong() && !leaving) return
      void call('briefs.keepPlace', { id: brief.id, revision, place: writePlace(editor.get(), scroll) })
    },
  })
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
  const take = (latest: BriefView): void => {
    if (!saving.isBehind(latest.revision)) return
    const taken = editContent(editor.get(), slots, () => contentOf(latest))
    if (taken) editor.set(editor.get().applyTransaction(taken).state)
    cursor.set((known) => known && cursorOf(editor.get()))
    follow()
    saving.took(latest)
  }
  return {
    id: brief.id,
    editor,
    content,
    cursor,
    save: saving.save,
    dispatch,
    change: run,
    edit: (change) => run(editContent(editor.get(), slots, change)),
    undo: () => run(undo(editor.get())),
    redo: () => run(redo(editor.get())),
    undoOfLast() {
      const step = latestStep(editor.get())
      return () => run(step && takeBack(editor.get(), step))
    },
    flush: saving.flush,
    isBehind: saving.isBehind,
    take,
    scroll: (to) => {
      if (to !== undefined) scroll = to
      return scroll
    },
    leave: saving.leave,
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

import type { BriefView } from '#contract/views.ts'
import type { BriefContent } from '#core/brief.ts'
import type { Failure } from '#core/result.ts'
import { call } from '#renderer/ui/bridge.ts'
import { createStore } from '#renderer/ui/store.ts'
import type { Store } from '#renderer/ui/store.ts'
import { keepUnsaved } from '#renderer/ui/unsaved.ts'
import { changedUnit } from './changed-unit.ts'
import { contentOf } from './content-of.ts'
import type { Edited } from '#core/brief/edit/edit-text.ts'
import { record, redo, startHistory, undo } from './history.ts'
import type { History } from './history.ts'

export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; failure: Failure }
/** Where the caret should go next; taken by the paragraph it names. */
type CaretWish = { unit: string; offset: number }
/** Where the analyst is writing: kept when the focus goes to another pane. */
type Cursor = { unit: string; block: string; section: string; sentence: string | null }

export type Session = {
  id: string
  history: Store<History<BriefContent>>
  save: Store<SaveState>
  caret: Store<CaretWish | null>
  cursor: Store<Cursor | null>
  /** Changes the content; `key` joins quick changes of the same kind into one step of undo. */
  edit: (change: (content: BriefContent) => BriefContent, key?: string) => void
  /** An edit that also says where the caret goes. */
  editAt: (change: (content: BriefContent) => Edited) => void
  undo: () => void
  redo: () => void
  /** Saves now what is not saved yet. */
  flush: () => Promise<void>
  /** After a conflict: saves over what the other window wrote. */
  overwrite: () => Promise<void>
}

const DELAY = 600

/** One brief being edited: its content with undo, saved by itself shortly after every change. */
export function createSession(brief: BriefView): Session {
  const history = createStore(startHistory(contentOf(brief)))
  const save = createStore<SaveState>({ kind: 'saved', at: brief.updatedAt })
  const caret = createStore<CaretWish | null>(null)
  const cursor = createStore<Cursor | null>(null)
  let revision = brief.revision
  let saved = history.get().present
  let timer: number | undefined
  let queue = Promise.resolve()

  // Main saves it where this page goes before its pause in typing is over.
  const handOver = (): void => {
    const content = history.get().present
    const input = { id: brief.id, revision, content }
    keepUnsaved(`brief:${brief.id}`, content === saved ? null : { name: 'briefs.save', input })
  }
  const run = async (): Promise<void> => {
    window.clearTimeout(timer)
    const content = history.get().present
    if (content === saved) return
    save.set({ kind: 'saving' })
    const reply = await call('briefs.save', { id: brief.id, revision, content })
    if (!reply.ok) return save.set({ kind: 'failed', failure: reply.failure })
    revision = reply.value.revision
    saved = content
    handOver()
    save.set(history.get().present === content ? { kind: 'saved', at: reply.value.updatedAt } : { kind: 'unsaved' })
    if (history.get().present !== content) schedule()
  }
  // One save at a time, so that each is made from the revision of the one before.
  const flush = (): Promise<void> => {
    queue = queue.then(run)
    return queue
  }
  const schedule = (): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void flush(), DELAY)
  }
  const change = (next: History<BriefContent>): void => {
    if (next === history.get()) return
    history.set(next)
    const conflict = save.get().kind === 'failed'
    if (!conflict) save.set({ kind: 'unsaved' })
    handOver()
    if (!conflict) schedule()
  }
  const step = (next: History<BriefContent>): void => {
    const before = history.get().present
    change(next)
    caret.set(changedUnit(before, next.present))
  }
  return {
    id: brief.id,
    history,
    save,
    caret,
    cursor,
    edit: (make, key) => change(record(history.get(), make(history.get().present), key ?? null, Date.now())),
    editAt: (make) => {
      const { content, focus } = make(history.get().present)
      change(record(history.get(), content, null, Date.now()))
      if (focus) caret.set(focus)
    },
    undo: () => step(undo(history.get())),
    redo: () => step(redo(history.get())),
    flush,
    overwrite: async () => {
      const latest = await call('briefs.get', { id: brief.id })
      if (!latest.ok) return save.set({ kind: 'failed', failure: latest.failure })
      revision = latest.value.revision
      await flush()
    },
  }
}

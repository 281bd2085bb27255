import type { BriefView } from '#contract/views.ts'
import type { BriefContent } from '#core/brief.ts'
import { onlyChanges, sharingParts, type SavedContent } from '#core/brief/kept-parts.ts'
import type { Failure, Result } from '#core/result.ts'
import { call } from '#renderer/ui/bridge.ts'
import { createStore } from '#renderer/ui/store.ts'
import type { Store } from '#renderer/ui/store.ts'
import { keepUnsaved } from '#renderer/ui/unsaved.ts'
import { contentOf } from './content-of.ts'

export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; failure: Failure }

export type Saving = {
  save: Store<SaveState>
  /** Says that there is something to save; it is, after a short pause in writing. */
  changed: () => void
  /** Saves now what is not saved yet. */
  flush: () => Promise<void>
  /** The same, and then keeps the place. */
  leave: () => Promise<void>
  /** Whether the library holds a later revision, and nothing is written here that is not saved. */
  isBehind: (latest: number) => boolean
  /** What was written elsewhere is what is present here now. */
  took: (latest: BriefView) => void
  /** Saves over another version of the brief. */
  over: (latest: Result<BriefView>) => Promise<void>
}

/** A pause in writing after which it is saved, in milliseconds. */
const DELAY = 600
/** After a save that failed (a full disk, a library that is busy) it is tried again this often, in milliseconds, also where nothing more is written. */
const AGAIN = 3_000
/** Of a long brief main is told this often, in milliseconds, since telling costs more than a key may; of others with every key. */
const SELDOM = 900

/** The text that is saved. `present` reads what there is to save; `keepPlace` keeps where its author is, after a save or when she leaves. */
type Written = { present: () => BriefContent; isLong: () => boolean; keepPlace: (revision: number, leaving: boolean) => void }

/** Saves a brief while it is written: one save at a time, each made from the revision of the one before. */
export function createSaving(brief: BriefView, first: BriefContent, { present, isLong, keepPlace }: Written): Saving {
  const save = createStore<SaveState>({ kind: 'saved', at: brief.updatedAt })
  let { revision } = brief
  let saved = first
  // What the library holds at `revision`: what is still the same object there need not be told again.
  let stored = sharingParts(contentOf(brief), first)
  let timer: number | undefined
  let handing: number | undefined
  let queue = Promise.resolve()

  // Main saves it where this page goes before its pause in typing is over.
  const handOver = (): void => {
    window.clearTimeout(handing)
    handing = undefined
    const content = present()
    const now = save.get()
    const refused = now.kind === 'failed' ? now.failure.message : null
    keepUnsaved(`brief:${brief.id}`, content === saved ? null : { name: 'briefs.save', input: saveOf(content) }, refused)
  }
  const failed = (failure: Failure): void => {
    save.set({ kind: 'failed', failure })
    handOver()
    if (!isConflict()) schedule(AGAIN)
  }
  /** Which of two versions is to stay its author says; nothing is written before. */
  const isConflict = (): boolean => {
    const now = save.get()
    return now.kind === 'failed' && now.failure.code === 'brief-changed-elsewhere'
  }
  const saveOf = (content: BriefContent): { id: string; revision: number; content: SavedContent } => {
    return { id: brief.id, revision, content: onlyChanges(content, stored) }
  }
  const run = async (): Promise<void> => {
    window.clearTimeout(timer)
    const content = present()
    if (content === saved) return
    // What is tried again stays told until it succeeds.
    if (save.get().kind !== 'failed') save.set({ kind: 'saving' })
    const reply = await call('briefs.save', saveOf(content))
    if (!reply.ok) return failed(reply.failure)
    revision = reply.value.revision
    saved = content
    stored = content
    const now = present()
    save.set(now === content ? { kind: 'saved', at: reply.value.updatedAt } : { kind: 'unsaved' })
    handOver()
    if (now === content) keepPlace(revision, false)
    if (now !== content) schedule()
  }
  const flush = (): Promise<void> => {
    if (handing !== undefined) handOver()
    queue = queue.then(run)
    return queue
  }
  const schedule = (after = DELAY): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void flush(), after)
  }
  return {
    save,
    changed() {
      const { kind } = save.get()
      if (kind !== 'failed' && kind !== 'unsaved') save.set({ kind: 'unsaved' })
      if (!isLong()) handOver()
      else handing ??= window.setTimeout(handOver, SELDOM)
      if (!isConflict()) schedule()
    },
    flush,
    async leave() {
      await flush()
      if (present() === saved) keepPlace(revision, true)
    },
    isBehind: (latest) => latest > revision && save.get().kind === 'saved' && present() === saved,
    took(latest) {
      revision = latest.revision
      saved = present()
      stored = sharingParts(contentOf(latest), saved)
    },
    async over(latest) {
      if (!latest.ok) return failed(latest.failure)
      revision = latest.value.revision
      stored = sharingParts(contentOf(latest.value), present())
      await flush()
    },
  }
}

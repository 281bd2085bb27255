import type { ReadReturn } from '#contract/returns.ts'
import { ask, CallError } from '#renderer/ui/queries.ts'
import { createStore } from '#renderer/ui/store.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { showBeside } from '../issue/beside.ts'
import type { Session } from '../session/session.ts'

/** The Word file that came back for a brief, with the changes that its author refused, by their ids. */
export type Returned = { brief: string; read: ReadReturn; refused: ReadonlySet<string> }

/** Kept while the window is open, so that a review can be left and gone on with; one at a time. */
export const returned = createStore<Returned | null>(null)

/** Has the edited file chosen, and shows what was changed in it. */
export function takeBackByChoice(session: Session): Promise<void> {
  return show(session, async () => (await ask('returns.choose', { id: session.id })).read)
}

/** The same with a file that was dropped. */
export function takeBackDropped(session: Session, file: File): Promise<void> {
  return show(session, async () =>
    ask('returns.read', { id: session.id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
  )
}

/** The Word file among what is dropped, where it is nothing else; null for all other things. */
export function wordFileIn(data: DataTransfer | null): File | null {
  const [file, ...more] = data?.files ?? []
  return file && more.length === 0 && /\.docx$/iu.test(file.name) ? file : null
}

export function refuse(id: string): void {
  returned.set((before) => before && { ...before, refused: new Set([...before.refused, id]) })
}

export function offerAgain(): void {
  returned.set((before) => before && { ...before, refused: new Set() })
}

async function show(session: Session, read: () => Promise<ReadReturn | null>): Promise<void> {
  try {
    const file = await read()
    if (file === null) return
    returned.set({ brief: session.id, read: file, refused: new Set() })
    showBeside(session.id, { pane: 'return' })
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    notify({ tone: 'bad', text: error.message })
  }
}

import { frontPane } from '#renderer/shell/front-pane.ts'
import { createStore, useStore } from '#renderer/ui/store.ts'

export type Pane = 'check' | 'pages' | 'since' | 'source' | 'versions' | 'comments' | 'return'
/** What stands beside the text of a brief; `other`: the brief it is compared with, where that is not the one it follows; `version`: the revision it is compared with. */
type Beside = { brief: string | null; pane: Pane | null; other: string | null; version: number | null }
type Change = Partial<Omit<Beside, 'brief'>>

/** Kept while the analyst reads an article, so that the pane is there when she comes back; forgotten with the next brief. */
const store = createStore<Beside>({ brief: null, pane: 'check', other: null, version: null })

const FIRST = { pane: 'check', other: null, version: null } as const

/** One place for all but pages, which want more: neither the text nor the widths change where the one gives way to the other. */
export function paneId(pane: Pane): 'pages' | 'check' {
  return pane === 'pages' ? 'pages' : 'check'
}

/** What stands beside this brief now. */
export function besideOf(brief: string): Omit<Beside, 'brief'> {
  const value = store.get()
  return value.brief === brief ? value : FIRST
}

/** Where one pane has room, what is shown stands in front. */
export function showBeside(brief: string, change: Change): void {
  if (change.pane) frontPane.set(paneId(change.pane))
  store.set((before) => ({ ...(before.brief === brief ? before : { ...FIRST, brief }), ...change }))
}

/** What stands beside this brief, and how to change it. */
export function useBeside(brief: string): Omit<Beside, 'brief'> & { show: (change: Change) => void } {
  const { pane, other, version } = useStore(store, (value) => (value.brief === brief ? value : null)) ?? FIRST
  return { pane, other, version, show: (change) => showBeside(brief, change) }
}

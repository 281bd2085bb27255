import { createStore, useStore } from '#renderer/ui/store.ts'

/** What stands beside the text of a brief; `other`: the brief it is compared with, where that is not the one it follows; `version`: the revision it is compared with. */
type Beside = { brief: string | null; pane: 'check' | 'since' | 'versions' | null; other: string | null; version: number | null }

/** Kept while the analyst reads an article, so that the pane is there when she comes back; forgotten with the next brief. */
const store = createStore<Beside>({ brief: null, pane: 'check', other: null, version: null })

const FIRST = { pane: 'check', other: null, version: null } as const

/** What stands beside this brief, and how to change it. */
export function useBeside(brief: string): Omit<Beside, 'brief'> & { show: (change: Partial<Omit<Beside, 'brief'>>) => void } {
  const { pane, other, version } = useStore(store, (value) => (value.brief === brief ? value : null)) ?? FIRST
  return {
    pane,
    other,
    version,
    show: (change) => store.set((before) => ({ ...(before.brief === brief ? before : { ...FIRST, brief }), ...change })),
  }
}

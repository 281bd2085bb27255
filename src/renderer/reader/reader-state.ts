import { createStore } from '../ui/store.ts'

/** What is in hand in the reader: the block that keys act on, the card that is open, the excerpt whose note is being written. */
export const reader = createStore<{ block: number | null; excerpt: string | null; note: string | null }>({
  block: null,
  excerpt: null,
  note: null,
})

export function clearReader(): void {
  reader.set({ block: null, excerpt: null, note: null })
}

export function selectExcerpt(id: string | null): void {
  reader.set((previous) => ({ ...previous, excerpt: id }))
}

/** Whether blocks that were left out are shown, in any article, until it is turned off or the window closes. */
export const leftOutShown = createStore(false)

export function toggleLeftOut(): void {
  leftOutShown.set((shown) => !shown)
}

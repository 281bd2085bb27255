import { createStore } from '../ui/store.ts'

/** What the screen says in the status bar: beside the counts, and at the right edge (saved, saving). */
export const status = createStore({ left: '', right: '' })

/** The job that the screen shows itself, so that the status bar need not. */
export const shownJob = createStore<string | null>(null)

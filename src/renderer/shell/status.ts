import { createStore } from '../ui/store.ts'

/** What the screen says in the status bar: beside the counts, and at the right edge (saved, saving). */
export const status = createStore({ left: '', right: '' })

import { createStore } from '#renderer/ui/store.ts'

/** The block whose menu is open. */
export const openBlockMenu = createStore<string | null>(null)

/** The sentence whose evidence is open. */
export const openEvidence = createStore<string | null>(null)

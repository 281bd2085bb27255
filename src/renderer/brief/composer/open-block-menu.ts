import { createStore } from '#renderer/ui/store.ts'

/** The block whose menu is open. */
export const openBlockMenu = createStore<string | null>(null)

/** The sentence whose evidence is open, and its pill, where that opened it. */
export const openEvidence = createStore<{ sentence: string; pill: HTMLElement | null } | null>(null)

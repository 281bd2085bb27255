import { createStore } from '#renderer/ui/store.ts'

/** The block whose menu is open. */
export const openBlockMenu = createStore<string | null>(null)

/** The table or matrix whose menu is open. */
export const openTableMenu = createStore<string | null>(null)

/** The figure whose caption is to be written next: it was just put in, or moved while it was written. */
export const writeFigure = createStore<string | null>(null)

/** Whether the address of the link at the caret, or of the selected words, is asked for. */
export const openLink = createStore(false)

/** The sentence whose evidence is open, and its pill, where that opened it. */
export const openEvidence = createStore<{ sentence: string; pill: HTMLElement | null } | null>(null)

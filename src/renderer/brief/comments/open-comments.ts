import { createStore } from '#renderer/ui/store.ts'

/** The sentence whose comments are open. */
export const openComments = createStore<string | null>(null)

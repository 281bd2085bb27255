import { createStore } from '#renderer/ui/store.ts'
import type { Misspelling } from './next-misspelling.ts'

/** The misspelling that is asked about, and what is offered for it. */
export const openMisspelling = createStore<(Misspelling & { suggestions: readonly string[] }) | null>(null)

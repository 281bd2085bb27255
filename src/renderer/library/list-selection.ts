import { createStore } from '../ui/store.ts'

/** The articles that are selected in the list, when they are several; empty while it is the one that is open. */
export const selectedArticles = createStore<readonly string[]>([])

import { createStore } from '../ui/store.ts'

/** The articles that are selected in the list when they are several, and of which list that is so (`of`): another list, or another open article, has none. */
export const selectedArticles = createStore<{ of: string; ids: readonly string[] }>({ of: '', ids: [] })

import { createStore } from '../ui/store.ts'

/** Which pane stands in front where only one has room, by its id; null: the one that a screen begins with. */
export const frontPane = createStore<string | null>(null)

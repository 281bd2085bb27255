import { createStore } from '#renderer/ui/store.ts'

/** The mark of a matrix that has the keyboard, or had it last in the row with the caret: the hypothesis it is for, from 0. null once the caret is in a text. */
export const markedCell = createStore<{ matrix: string; row: string; column: number } | null>(null)

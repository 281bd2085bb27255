import { selectExcerpt } from './reader-state.ts'

/** Gives the keyboard to the end of a mark, from where Shift+Tab leads to its beginning; false where no such mark is in the text. */
export function moveEdges(id: string | null): boolean {
  if (id === null || document.querySelector(`[data-excerpts~="${id}"]`) === null) return false
  selectExcerpt(id)
  // The handles come with the mark that is in hand.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.reader[data-active] .mark-edge-end')?.focus())
  return true
}

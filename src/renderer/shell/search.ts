import { createStore } from '../ui/store.ts'
import { go } from './place.ts'

/** What stands in the search field. `full`: Enter was pressed since the text last changed, so results are ranked rather than newest first. */
export const search = createStore<{ text: string; full: boolean }>({ text: '', full: false })

/** Searches for this, ranked at once. */
export function searchFor(text: string): void {
  search.set({ text, full: true })
}

/** Shows what a query finds in the whole library. */
export function showSearch(text: string): void {
  searchFor(text)
  go({ view: 'articles', scope: { kind: 'all' } })
}

export function clearSearch(): void {
  search.set({ text: '', full: false })
}

export const SEARCH_FIELD = 'search-field'

/** Hands the keyboard to the search field, with its text selected unless it goes on being written; false when it is not on screen. */
export function focusSearch(select = true): boolean {
  const field = document.getElementById(SEARCH_FIELD)
  if (!(field instanceof HTMLInputElement)) return false
  field.focus()
  if (select) field.select()
  return true
}

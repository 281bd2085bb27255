import { createStore } from '../ui/store.ts'

/** What stands in the search field. `full`: Enter was pressed since the text last changed, so results are ranked rather than newest first. */
export const search = createStore<{ text: string; full: boolean }>({ text: '', full: false })

export function clearSearch(): void {
  search.set({ text: '', full: false })
}

export const SEARCH_FIELD = 'search-field'

/** Hands the keyboard to the search field; false when it is not on screen. */
export function focusSearch(): boolean {
  const field = document.getElementById(SEARCH_FIELD)
  if (!(field instanceof HTMLInputElement)) return false
  field.focus()
  field.select()
  return true
}

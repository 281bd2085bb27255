import { useKept } from './kept.ts'

/**
 * Keeps how far a list is scrolled, and brings it there again when the window comes back to it: `rows` of it are loaded, `more` asks for others where it was
 * scrolled further than they reach.
 */
export function useListPlace(id: string, rows: number, more: (() => void) | null): void {
  useKept(
    'list',
    () => {
      const list = document.getElementById(id)
      return list === null ? undefined : { scroll: list.scrollTop, hadFocus: list.contains(document.activeElement) }
    },
    ({ scroll, hadFocus }) => {
      const list = document.getElementById(id)
      if (list === null || rows === 0) return false
      list.scrollTop = scroll
      if (hadFocus) list.focus({ preventScroll: true })
      if (list.scrollTop >= Math.floor(scroll) || more === null) return true
      more()
      return false
    },
    rows,
  )
}

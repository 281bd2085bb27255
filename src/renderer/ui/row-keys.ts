import type { RowWindow } from './use-row-window.ts'

/** Where a key of moving leads in a list (https://www.w3.org/WAI/ARIA/apg/patterns/listbox/); it may be before the first row or behind the last. null: no such key. */
export function placeOf(key: string, index: number, total: number, fitting: RowWindow['fitting']): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1
    case 'ArrowUp':
      return index - 1
    case 'PageDown':
      return index + fitting(index, 1)
    case 'PageUp':
      return index - fitting(index, -1)
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}

/** The place of a list that is nearest to one that may be outside of it. */
export function inside(index: number, total: number): number {
  return Math.max(0, Math.min(index, total - 1))
}

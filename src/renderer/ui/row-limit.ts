import { useState } from 'react'

/** A keystroke asks for what a window shows; scrolling on asks for the rest, since each row costs something. */
export const FIRST_ROWS = 40
const SECOND_ROWS = 200

/**
 * How many rows to ask for next, when so many were asked for and `total` are there; null when all are. Doubling, so that going through a long list
 * asks for each row about twice however long it is.
 */
export function nextLimit(limit: number, total: number): number | null {
  if (total <= limit) return null
  return limit < SECOND_ROWS ? SECOND_ROWS : limit * 2
}

/** How many rows of a list to ask for, and what asks for more; another `list` begins at the first rows again. */
export function useRowLimit(list: string): { limit: number; more: (total: number) => (() => void) | null } {
  const [scrolled, setScrolled] = useState({ list: '', limit: FIRST_ROWS })
  const limit = scrolled.list === list ? scrolled.limit : FIRST_ROWS
  return {
    limit,
    more(total) {
      const next = nextLimit(limit, total)
      return next === null ? null : () => setScrolled({ list, limit: next })
    },
  }
}

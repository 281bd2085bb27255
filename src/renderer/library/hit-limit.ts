/** A keystroke asks for what a window shows; scrolling on asks for the rest, since each row costs a snippet. */
export const FIRST_HITS = 40
const SECOND_HITS = 200

/**
 * How many hits to ask for next, when so many were asked for and `total` are there; null when all are. Doubling, so that going through a long list
 * asks for each row about twice however long it is.
 */
export function nextLimit(limit: number, total: number): number | null {
  if (total <= limit) return null
  return limit < SECOND_HITS ? SECOND_HITS : limit * 2
}

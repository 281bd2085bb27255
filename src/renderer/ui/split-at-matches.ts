export type MarkedPart = { start: number; text: string; marked: boolean }

/** Cuts a text into marked and unmarked parts. Matches ([start, end), any order) that overlap or lie outside are joined and clipped. */
export function splitAtMatches(text: string, matches: readonly (readonly [number, number])[]): MarkedPart[] {
  const parts: MarkedPart[] = []
  const push = (start: number, end: number, marked: boolean): void => {
    if (end > start) parts.push({ start, text: text.slice(start, end), marked })
  }
  let at = 0
  for (const [start, end] of matches.toSorted((a, b) => a[0] - b[0])) {
    const from = Math.max(at, start)
    const to = Math.min(text.length, end)
    if (to <= from) continue
    push(at, from, false)
    push(from, to, true)
    at = to
  }
  push(at, text.length, false)
  return parts
}

/** The pieces of a long article that are mounted: [from, to). */
export type Part = { from: number; to: number }

/** So many on either side of a passage at first, and so many more when an end comes near. */
const AROUND = 24
const MORE = 48

export function partAround(at: number, count: number): Part {
  return { from: Math.max(0, at - AROUND), to: Math.min(count, at + AROUND + 1) }
}

export function grown({ from, to }: Part, end: 'top' | 'bottom', count: number): Part {
  return end === 'top' ? { from: Math.max(0, from - MORE), to } : { from, to: Math.min(count, to + MORE) }
}

/** The part, if the piece is in it or beside it; else what is around the piece. */
export function including(part: Part, at: number, count: number): Part {
  if (at < part.from - 1 || at > part.to) return partAround(at, count)
  if (at < part.from) return grown(part, 'top', count)
  return at < part.to ? part : grown(part, 'bottom', count)
}

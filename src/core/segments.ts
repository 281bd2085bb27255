/** Something that stands over [start, end) of a text, in UTF-16 units: an excerpt, a link, emphasis. */
export type Span<T> = { start: number; end: number; of: T }
export type Segment<T> = { start: number; end: number; text: string; over: T[] }

/**
 * Cuts a text wherever a span begins or ends, so that spans of any kind may overlap and all be shown. `over` is what stands over a segment, the
 * shortest first (the one that gives it its colour). Spans are clipped to `within` ([start, end), the whole text by default), of which the
 * segments together are exactly the text.
 */
export function segments<T>(
  text: string,
  spans: readonly Span<T>[],
  within: { start: number; end: number } = { start: 0, end: text.length },
): Segment<T>[] {
  const clipped = spans
    .map(({ start, end, of }) => ({
      length: end - start,
      start: Math.max(within.start, start),
      end: Math.min(within.end, end),
      of,
    }))
    .filter((span) => span.end > span.start)
  const edges = [within.start, within.end, ...clipped.flatMap((span) => [span.start, span.end])]
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b)
  const waiting = clipped.toSorted((a, b) => b.start - a.start)
  let open: typeof clipped = []
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? within.end
    open = open.filter((span) => span.end > start)
    for (let next = waiting.at(-1); next && next.start <= start; next = waiting.at(-1)) {
      open.push(next)
      waiting.pop()
    }
    const over = open.toSorted((a, b) => a.length - b.length).map((span) => span.of)
    return { start, end, text: text.slice(start, end), over }
  })
}

/** Joins neighbouring segments under the same thing, as `key` tells it (a link cut by an excerpt stays one link); null stands alone. */
export function runs<T, K>(
  parts: readonly Segment<T>[],
  key: (segment: Segment<T>) => K | null,
): { of: K | null; parts: Segment<T>[] }[] {
  const joined: { of: K | null; parts: Segment<T>[] }[] = []
  for (const part of parts) {
    const of = key(part)
    const last = joined.at(-1)
    if (last && of !== null && last.of === of) last.parts.push(part)
    else joined.push({ of, parts: [part] })
  }
  return joined
}

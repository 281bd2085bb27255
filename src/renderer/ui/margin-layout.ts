export type MarginItem = { id: string; wish: number; height: number }

/**
 * Where each card of the margin stands (pixels from the top): as near as can be to the passage it belongs to, in the order given, at least `gap`
 * apart. The `active` card stands exactly at its wish; those before it move up for it, those after it down.
 */
export function layoutMargin(items: readonly MarginItem[], gap: number, active: string | null = null): Map<string, number> {
  const tops: number[] = []
  let free = 0
  for (const item of items) {
    const top = Math.max(item.wish, free)
    tops.push(top)
    free = top + item.height + gap
  }
  const index = items.findIndex((item) => item.id === active)
  const chosen = items[index]
  if (chosen) {
    tops[index] = chosen.wish
    pushUp(items, tops, index, gap)
    settle(items, tops, index, gap)
  }
  return new Map(items.map((item, at) => [item.id, tops[at] ?? 0]))
}

/** Moves the cards before `index` up as far as they overlap; where there is no room left at the top, the chosen one yields. */
function pushUp(items: readonly MarginItem[], tops: number[], index: number, gap: number): void {
  let limit = tops[index] ?? 0
  for (let at = index - 1; at >= 0; at -= 1) {
    const height = items[at]?.height ?? 0
    tops[at] = Math.min(tops[at] ?? 0, limit - gap - height)
    limit = tops[at] ?? 0
  }
  const below = Math.min(0, tops[0] ?? 0)
  if (below < 0) for (let at = 0; at <= index; at += 1) tops[at] = (tops[at] ?? 0) - below
}

function settle(items: readonly MarginItem[], tops: number[], from: number, gap: number): void {
  for (let at = from + 1; at < items.length; at += 1) {
    const free = (tops[at - 1] ?? 0) + (items[at - 1]?.height ?? 0) + gap
    tops[at] = Math.max(items[at]?.wish ?? 0, free)
  }
}

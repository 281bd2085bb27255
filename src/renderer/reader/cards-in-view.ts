import type { MarginItem } from '../ui/margin-layout.ts'

/** Pixels above and below what is in view within which cards are kept ready. */
const SPARE = 1_200

/** The first and the last of the cards, in their order, that stand in view or near it; `last` is smaller where none does. */
export function cardsInView(
  items: readonly MarginItem[],
  tops: ReadonlyMap<string, number>,
  view: { top: number; bottom: number },
): { first: number; last: number } {
  const topOf = ({ id }: MarginItem): number => tops.get(id) ?? 0
  const first = items.findIndex((item) => topOf(item) + item.height >= view.top - SPARE)
  const last = items.findLastIndex((item) => topOf(item) <= view.bottom + SPARE)
  return first === -1 ? { first: 0, last: -1 } : { first, last }
}

/** What it costs an item, in weight, that its origin was heard once already. */
const HEARD_BEFORE = 0.8

/**
 * The order in which items should be heard: the weightiest first, then the weightiest of another origin, then by weight, of which each hearing of the same
 * origin takes some.
 */
export function spreadOrigins<T>(items: readonly T[], originOf: (item: T) => string, weightOf: (item: T) => number): T[] {
  const waiting = items.map((item) => ({ item, origin: originOf(item), weight: weightOf(item) }))
  const heard = new Map<string, number>()
  const ordered: T[] = []
  const take = (among: typeof waiting): void => {
    const worth = ({ origin, weight }: (typeof waiting)[number]): number => weight - HEARD_BEFORE * (heard.get(origin) ?? 0)
    let next = among[0]
    for (const each of among) if (next && worth(each) > worth(next)) next = each
    if (!next) return
    heard.set(next.origin, (heard.get(next.origin) ?? 0) + 1)
    ordered.push(next.item)
    waiting.splice(waiting.indexOf(next), 1)
  }
  take(waiting)
  take(waiting.filter(({ origin }) => !heard.has(origin)))
  while (waiting.length > 0) take(waiting)
  return ordered
}

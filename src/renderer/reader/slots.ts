/** A place of the reader on screen, by what tells it from others while articles change in it. */
export type Slot = { key: number; article: string | null }

/** The places for these articles, from left to right: an article keeps its own, so that it stands as it was left; another takes the place of one that is gone, the nearest first. */
export function slotsFor(before: readonly Slot[], articles: readonly (string | null)[]): Slot[] {
  const free = before.filter((slot) => !articles.includes(slot.article))
  let next = Math.max(0, ...before.map(({ key }) => key)) + 1
  return articles.map((article, index) => {
    const own = before.find((slot) => slot.article === article)
    if (own !== undefined) return own
    const [same] = free.splice(Math.max(0, free.indexOf(before[index] ?? { key: 0, article: null })), 1)
    return { key: same?.key ?? next++, article }
  })
}

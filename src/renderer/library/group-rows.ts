import { groupOf, type ArticleGrouping } from '#core/article-group.ts'
import type { ArticleRow } from '#contract/views.ts'

/** `id` names the group among the rows of a list; `key` null: its articles have none. `count`: how many the library has, also of those that are not loaded. */
export type RowGroup<T> = { id: string; key: string | null; count: number; articles: T[] }

/** Rows under their groups, in the order in which they came. A group that comes again, as while another page is on its way in a list that has changed, is another one. */
export function groupRows<T extends { row: ArticleRow }>(
  articles: readonly T[],
  by: ArticleGrouping,
  counts: readonly { key: string | null; count: number }[],
): RowGroup<T>[] {
  const known = new Map(counts.map(({ key, count }) => [key, count]))
  const groups: RowGroup<T>[] = []
  for (const article of articles) {
    const key = groupOf(article.row, by)
    const last = groups.at(-1)
    if (last !== undefined && last.key === key) last.articles.push(article)
    else groups.push({ id: `group-${groups.length}`, key, count: known.get(key) ?? 0, articles: [article] })
  }
  return groups
}

import { groupOf, type ArticleGrouping } from '#core/article-group.ts'
import type { ArticleRow } from '#contract/views.ts'

/**
 * Rows of a list that stand in one group, one after another. `id` names them among the others, however much of them is there. `index`: the place of the first of them. `begins`: it is the first of its group, which has its heading there. `key` null: its articles have none, `count`: how many
 * the library has. No group: their pages are on their way.
 */
export type RowRun = {
  id: string
  index: number
  rows: number
  group: { key: string | null; count: number; begins: boolean } | null
}

type Rows = { first: number; last: number; at: (index: number) => { row: ArticleRow } | undefined }

/** The rows from one place of the list to another, parted where their group changes. */
export function groupRuns(
  { first, last, at }: Rows,
  by: ArticleGrouping,
  counts: readonly { key: string | null; count: number }[],
): RowRun[] {
  const known = new Map(counts.map(({ key, count }) => [key, count]))
  const keyAt = (index: number): string | null | undefined => {
    const listed = at(index)
    return by === 'none' || listed === undefined ? undefined : groupOf(listed.row, by)
  }
  const runs: RowRun[] = []
  for (let index = first; index <= last; index += 1) {
    const key = keyAt(index)
    const run = runs.at(-1)
    if (run !== undefined && run.group?.key === key) run.rows += 1
    else {
      const begins = index === 0 || (at(index - 1) !== undefined && keyAt(index - 1) !== key)
      const again = runs.filter(({ group }) => group?.key === key).length
      runs.push({
        id: JSON.stringify([key ?? false, key === null, again]),
        index,
        rows: 1,
        group: key === undefined ? null : { key, count: known.get(key) ?? 0, begins },
      })
    }
  }
  return runs
}

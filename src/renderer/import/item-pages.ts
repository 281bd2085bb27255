import type { ImportItemRow, ItemFilter } from '#contract/import-review.ts'
import type { CallOutput } from '../ui/bridge.ts'
import { callQuery, queryClient } from '../ui/queries.ts'

/** Rows are asked for in pages of this many, those in view first. */
export const PAGE = 60

/** One page of an import's rows, as a query. */
export function pageQuery(batch: string, filter: ItemFilter, page: number) {
  return callQuery('imports.items', { batch, filter, limit: PAGE, offset: page * PAGE })
}

/** The row at a place of the list, if it is at hand. */
export function rowAt(batch: string, filter: ItemFilter, index: number): ImportItemRow | undefined {
  const page = Math.floor(index / PAGE)
  return queryClient.getQueryData(pageQuery(batch, filter, page).queryKey)?.rows[index - page * PAGE]
}

/** The rows from one place of the list to another, both included; throws a CallError when they cannot be read. */
export async function rowsBetween(batch: string, filter: ItemFilter, from: number, to: number): Promise<ImportItemRow[]> {
  const rows: ImportItemRow[] = []
  for (let page = Math.floor(from / PAGE); page * PAGE <= to; page += 1) {
    const loaded = await queryClient.fetchQuery(pageQuery(batch, filter, page))
    rows.push(...loaded.rows.filter((_, index) => page * PAGE + index >= from && page * PAGE + index <= to))
    if (loaded.rows.length < PAGE) break
  }
  return rows
}

type Page = CallOutput<'imports.items'>

function cachedPages(batch: string, filter: ItemFilter): { offset: number; page: Page }[] {
  return queryClient.getQueriesData<Page>({ queryKey: ['imports.items', { batch, filter }] }).flatMap(([key, page]) => {
    const { offset } = key[1] as { offset: number }
    return page ? [{ offset, page }] : []
  })
}

/** How long the list is as far as is known; 0 before anything has been asked. */
export function knownTotal(batch: string, filter: ItemFilter): number {
  return cachedPages(batch, filter)[0]?.page.total ?? 0
}

/** Every row of the list that is at hand, in the order of the list. */
export function cachedRows(batch: string, filter: ItemFilter): { index: number; row: ImportItemRow }[] {
  return cachedPages(batch, filter)
    .flatMap(({ offset, page }) => page.rows.map((row, index) => ({ index: offset + index, row })))
    .toSorted((a, b) => a.index - b.index)
}

/** The rows of these ids, of which each has been at hand, as they are now. */
export async function rowsOf(batch: string, filter: ItemFilter, ids: ReadonlySet<string>): Promise<ImportItemRow[]> {
  const pages = new Set(
    cachedRows(batch, filter).flatMap(({ index, row }) => (ids.has(row.id) ? [Math.floor(index / PAGE)] : [])),
  )
  const loaded = await Promise.all([...pages].map((page) => queryClient.fetchQuery(pageQuery(batch, filter, page))))
  return loaded.flatMap(({ rows }) => rows.filter((row) => ids.has(row.id)))
}

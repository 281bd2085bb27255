import { useQueries } from '@tanstack/react-query'
import type { ImportItemRow, ItemFilter } from '#contract/import-review.ts'
import { knownTotal, PAGE, pageQuery } from './item-pages.ts'
import type { Range } from './use-virtual-rows.ts'

export type ItemRows = {
  total: number
  loading: boolean
  failure: string | null
  /** undefined: not at hand yet. */
  at: (index: number) => ImportItemRow | undefined
  /** Where a row is among those at hand. */
  indexOf: (id: string) => number | null
}

/** The rows of an import that are in view; the rest is asked for when it is scrolled to. */
export function useItemRows(batch: string, filter: ItemFilter, range: Range): ItemRows {
  const first = Math.floor(range.first / PAGE)
  const pages = Array.from({ length: Math.floor(range.last / PAGE) - first + 1 }, (_, index) => first + index)
  const results = useQueries({ queries: pages.map((page) => pageQuery(batch, filter, page)) })
  const told = results.find((result) => result.data !== undefined)?.data?.total
  return {
    // While another page is on its way the list keeps its length.
    total: told ?? knownTotal(batch, filter),
    loading: results.some((result) => result.isPending),
    failure: results.find((result) => result.error !== null)?.error?.message ?? null,
    at: (index) => results[Math.floor(index / PAGE) - first]?.data?.rows[index % PAGE],
    indexOf(id) {
      for (const [order, result] of results.entries()) {
        const index = result.data?.rows.findIndex((row) => row.id === id) ?? -1
        if (index !== -1) return (first + order) * PAGE + index
      }
      return null
    },
  }
}

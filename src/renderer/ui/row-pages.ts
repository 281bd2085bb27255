/** Rows are asked for in pages of this many: what a window shows, since a keystroke asks for the first of them and each row costs something. */
export const PAGE = 40

/** How much of a list is asked for: from one place to another, and the place where the keyboard is. */
export type Wanted = { first: number; last: number; cursor: number }

/** What of a long list is at hand. */
export type RowPages<T> = {
  /** The row at a place of the list; undefined while its page is on its way. */
  at: (index: number) => T | undefined
  /** Where a row stands among the pages at hand; null where on none of them. */
  indexOf: (id: string) => number | null
  /** All that are at hand with their places, in the order of the list. */
  places: readonly (readonly [index: number, row: T])[]
}

/** The pages that hold what is wanted, and the row above it; all but the first, which is asked for whatever is wanted. */
export function pagesOf({ first, last, cursor }: Wanted): number[] {
  const from = Math.floor(Math.max(0, first - 1) / PAGE)
  const around = Array.from({ length: Math.max(0, Math.floor(last / PAGE) - from + 1) }, (_, index) => from + index)
  return [...new Set([...around, Math.floor(cursor / PAGE)])].filter((page) => page > 0)
}

/** The rows of the pages that are at hand, by their numbers. */
export function rowPages<T>(pages: ReadonlyMap<number, readonly T[]>, idOf: (row: T) => string): RowPages<T> {
  return {
    places: [...pages]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([page, rows]) => rows.map((row, order) => [page * PAGE + order, row] as const)),
    at: (index) => pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    indexOf(id) {
      for (const [page, rows] of pages) {
        const index = rows.findIndex((row) => idOf(row) === id)
        if (index !== -1) return page * PAGE + index
      }
      return null
    },
  }
}

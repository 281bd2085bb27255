import { inTransaction, type WritableDB } from '#store/sqlite/database.ts'
import { gatherFullText } from '#store/search/full-text.ts'

/** After this long the rest waits for the next transaction, so that other calls get their turn. In milliseconds. */
const LONGEST_TRANSACTION = 40
/** However long they take: the search index is written out once in a transaction, which takes as long as some articles. */
const FEWEST = 16

/**
 * Does something to each of many items, several in a transaction, with pauses in which the engine answers other calls. Stops between two transactions
 * once `signal` is aborted; `onPortion` hears how many are done. Each item's change is whole or not there; one that answers
 * with a promise is asked for again once that is fulfilled.
 */
export async function inPortions<T>(
  db: () => WritableDB,
  all: readonly T[],
  act: (item: T) => Promise<void> | void,
  {
    signal,
    onPortion,
    wait,
  }: { signal?: AbortSignal; onPortion?: (done: number) => void; wait?: () => Promise<void> | null } = {},
): Promise<void> {
  let next = 0
  while (next < all.length) {
    await wait?.()
    if (signal?.aborted === true) return
    const portion = (): { awaited: Promise<void> | undefined } => {
      const end = performance.now() + LONGEST_TRANSACTION
      const enough = next + FEWEST
      while (next < all.length) {
        if (next >= enough && performance.now() >= end) break
        const item = all[next]
        const awaited = item === undefined ? undefined : act(item)
        if (awaited instanceof Promise) return { awaited }
        next += 1
      }
      return { awaited: undefined }
    }
    // Wrapped: a transaction would take a promise for work that goes on within it.
    const { awaited } = inTransaction(db(), () => gatherFullText(db(), portion))
    onPortion?.(next)
    await awaited
    await new Promise(setImmediate)
  }
}

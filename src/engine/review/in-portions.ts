import { inTransaction, type WritableDB } from '#store/sqlite/database.ts'
import { gatherFullText } from '#store/search/full-text.ts'

/** After this long the rest waits for the next transaction, so that other calls get their turn. In milliseconds. */
const LONGEST_TRANSACTION = 40
/** However long they take: the search index is written out once in a transaction, which takes as long as some articles. */
const FEWEST = 16

/**
 * Does something to each of many items, several in a transaction, with pauses in which the engine answers other calls. Stops between two transactions
 * once `signal` is aborted; `onPortion` hears how many are done. Each item's change is whole or not there; one that is 'unfinished' is asked for again.
 */
export async function inPortions<T>(
  db: () => WritableDB,
  all: readonly T[],
  act: (item: T) => 'unfinished' | void,
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
    const portion = (): void => {
      const end = performance.now() + LONGEST_TRANSACTION
      const enough = next + FEWEST
      while (next < all.length) {
        if (next >= enough && performance.now() >= end) return
        const item = all[next]
        if (item === undefined || act(item) !== 'unfinished') next += 1
        else if (performance.now() >= end) return
      }
    }
    inTransaction(db(), () => gatherFullText(db(), portion))
    onPortion?.(next)
    await new Promise(setImmediate)
  }
}

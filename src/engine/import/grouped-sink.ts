import { inTransaction, type WritableDB } from '#store/sqlite/database.ts'
import { gatherFullText } from '#store/search/full-text.ts'
import type { ImportSink, ImportStore } from './import-sink.ts'

/** After this long in one transaction the rest waits for the next, so that other calls get their turn. In milliseconds. */
const LONGEST_TRANSACTION = 20

type Delivery = { store: () => void; stored: () => void; failed: (error: unknown) => void }

/**
 * A sink that stores what has arrived in common transactions: one commit and one step of the search index for several files. A delivery is answered
 * after the commit that holds it, and only then.
 */
export function groupedSink(db: () => WritableDB, store: ImportStore): ImportSink {
  const waiting: Delivery[] = []
  let scheduled = false

  const schedule = (): void => {
    if (scheduled) return
    scheduled = true
    setImmediate(storeGroup)
  }
  const storeGroup = (): void => {
    scheduled = false
    const group: Delivery[] = []
    try {
      const open = db()
      const storeSome = (): void => {
        const end = performance.now() + LONGEST_TRANSACTION
        do {
          const next = waiting.shift()
          if (next === undefined) break
          group.push(next)
          next.store()
        } while (performance.now() < end)
      }
      inTransaction(open, () => gatherFullText(open, storeSome))
    } catch (error) {
      for (const { failed } of [...group, ...waiting.splice(0)]) failed(error)
      return
    }
    for (const { stored } of group) stored()
    if (waiting.length > 0) schedule()
  }
  const deliver = (act: () => void): Promise<void> =>
    new Promise((stored, failed) => {
      waiting.push({ store: act, stored, failed })
      schedule()
    })

  return {
    known: async (at, sha256) => store.known(at, sha256),
    opened: (index, members, warnings) => deliver(() => store.opened(index, members, warnings)),
    read: (at, source) => deliver(() => store.read(at, source)),
    left: (at, sha256) => deliver(() => store.left(at, sha256)),
    failed: (at, reason) => deliver(() => store.failed(at, reason)),
    finished: (index) => deliver(() => store.finished(index)),
  }
}

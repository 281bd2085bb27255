import { inTransaction, type WritableDB } from '#store/sqlite/database.ts'
import { gatherFullText } from '#store/search/full-text.ts'
import type { ImportSink, ImportStore, Step, Steps } from './import-sink.ts'

/** After this long in one transaction the rest waits for the next, so that other calls get their turn. In milliseconds. */
const LONGEST_TRANSACTION = 20

/** What is to be waited for; not the promise itself, for a transaction would take that for work that goes on within it. */
type Pending = { awaited: Promise<void> | null }

type Delivery = { steps: Iterator<Step>; stored: () => void; failed: (error: unknown) => void }

/**
 * A sink that stores what has arrived in common transactions: one commit and one step of the search index for several files. A delivery is answered
 * after the commit that holds the last of it, and only then. What a step waits for, all that came after it waits for too, outside a transaction. Once `signal`
 * is aborted no further step is taken.
 */
export function groupedSink(db: () => WritableDB, store: ImportStore, signal?: AbortSignal): ImportSink {
  const waiting: Delivery[] = []
  let scheduled = false

  const schedule = (): void => {
    if (scheduled) return
    scheduled = true
    setImmediate(storeGroup)
  }
  const scheduleAfter = (done: Promise<void>): void => {
    scheduled = true
    const goOn = (): void => {
      scheduled = false
      schedule()
    }
    done.then(goOn, (error: unknown) => {
      scheduled = false
      failAll(waiting.splice(0), error)
    })
  }
  const storeGroup = (): void => {
    scheduled = false
    const group: Delivery[] = []
    let awaited: Promise<void> | null
    if (signal?.aborted === true) group.push(...waiting.splice(0))
    try {
      const open = db()
      const storeSome = (): Pending => {
        const end = performance.now() + LONGEST_TRANSACTION
        do {
          const [next] = waiting
          if (next === undefined) break
          const { done, value } = next.steps.next()
          if (done !== true && value instanceof Promise) return { awaited: value }
          if (done !== true) continue
          waiting.shift()
          group.push(next)
        } while (performance.now() < end)
        return { awaited: null }
      }
      awaited = inTransaction(open, () => gatherFullText(open, storeSome)).awaited
    } catch (error) {
      failAll([...group, ...waiting.splice(0)], error)
      return
    }
    for (const { stored } of group) stored()
    if (awaited !== null) scheduleAfter(awaited)
    else if (waiting.length > 0) schedule()
  }
  const inSteps = (steps: () => Steps): Promise<void> =>
    new Promise((stored, failed) => {
      waiting.push({ steps: whenAsked(steps), stored, failed })
      schedule()
    })
  const deliver = (act: () => void): Promise<void> =>
    inSteps(() => {
      act()
      return []
    })

  return {
    known: async (at, sha256) => store.known(at, sha256),
    opened: (index, members, warnings) => deliver(() => store.opened(index, members, warnings)),
    read: (at, source) => inSteps(() => store.read(at, source)),
    left: (at, sha256) => inSteps(() => store.left(at, sha256)),
    failed: (at, reason) => deliver(() => store.failed(at, reason)),
    finished: (index) => deliver(() => store.finished(index)),
  }
}

function failAll(deliveries: readonly Delivery[], error: unknown): void {
  for (const { failed } of deliveries) failed(error)
}

/** The steps, of which even the first is not begun before it is asked for. */
function* whenAsked(steps: () => Steps): Generator<Step> {
  yield* steps()
}

import type { UnsavedCall } from '#contract/app.ts'
import type { Reply } from '#contract/call.ts'

export type Unsaved = {
  /** Keeps the call that saves what the page has not saved yet under this key; null: it is saved. */
  keep(key: string, call: UnsavedCall | null): void
  /** The page is gone: makes the calls that it left, each once. Never fails. */
  saveAll(): Promise<void>
}

/**
 * What is typed and not saved yet, letter by letter, as the calls that save it. The page makes them itself after a pause in typing; where it goes before
 * (closed, ended by the system, crashed) they are made here. A save that the page did send makes the one kept here refused as out of date.
 */
export function unsavedCalls(
  make: (call: UnsavedCall) => Promise<Reply<unknown>>,
  log: (message: string, error?: unknown) => void,
): Unsaved {
  const kept = new Map<string, UnsavedCall>()
  return {
    keep(key, call) {
      if (call === null) kept.delete(key)
      else kept.set(key, call)
    },
    async saveAll() {
      const calls = [...kept.values()]
      kept.clear()
      for (const call of calls) {
        const reply = await make(call)
        if (!reply.ok) log(`not saved when the page went: ${call.name}: ${reply.failure.code}`)
      }
    },
  }
}

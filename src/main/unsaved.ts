import type { UnsavedCall } from '#contract/app.ts'
import type { Reply } from '#contract/call.ts'

export type Unsaved = {
  /** Keeps the call that saves what the page has not saved yet under this key; null: it is saved. */
  keep(key: string, call: UnsavedCall | null): void
  /** The page is gone: makes the calls that it left, each once. Never fails. */
  saveAll(): Promise<void>
  /** The page may go: makes the calls that it left for so many milliseconds, which it would have made itself by then if it could. What it still works on stays its own. Never fails. */
  saveLeft(milliseconds: number): Promise<void>
}

/**
 * What is typed and not saved yet, letter by letter, as the calls that save it. The page makes them itself after a pause in typing; where it goes before
 * (closed, ended by the system, crashed) they are made here. A save that the page did send makes the one kept here refused as out of date.
 */
export function unsavedCalls(
  make: (call: UnsavedCall) => Promise<Reply<unknown>>,
  log: (message: string, error?: unknown) => void,
): Unsaved {
  const kept = new Map<string, { call: UnsavedCall; at: number }>()
  const save = async (keys: readonly string[]): Promise<void> => {
    const calls = keys.flatMap((key) => kept.get(key)?.call ?? [])
    for (const key of keys) kept.delete(key)
    for (const call of calls) {
      const reply = await make(call)
      if (!reply.ok) log(`not saved when the page went: ${call.name}: ${reply.failure.code}`)
    }
  }
  return {
    keep(key, call) {
      if (call === null) kept.delete(key)
      else kept.set(key, { call, at: Date.now() })
    },
    saveAll: () => save([...kept.keys()]),
    saveLeft: (milliseconds) => save([...kept].flatMap(([key, { at }]) => (Date.now() - at >= milliseconds ? [key] : []))),
  }
}

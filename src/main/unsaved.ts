import type { UnsavedCall } from '#contract/app.ts'
import type { Reply } from '#contract/call.ts'

export type Unsaved = {
  /** Keeps the call that saves what the page has not saved yet under this key, and why the page could not, where it tried; null: it is saved. */
  keep(key: string, call: UnsavedCall | null, refused?: string | null): void
  /** Why something is not saved although that was tried; null where nothing is. */
  refused(): string | null
  /** The page is gone: makes the calls that it left, each once; one that the page was refused is kept where it is refused again. Never fails. */
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
  const kept = new Map<string, { call: UnsavedCall; at: number; refused: string | null }>()
  const save = async (keys: readonly string[]): Promise<void> => {
    const left = keys.flatMap((key) => {
      const one = kept.get(key)
      kept.delete(key)
      return one === undefined ? [] : [{ key, one }]
    })
    for (const { key, one } of left) {
      const reply = await make(one.call)
      if (reply.ok) continue
      log(`not saved when the page went: ${one.call.name}: ${reply.failure.code}`)
      if (one.refused !== null && !kept.has(key)) kept.set(key, { ...one, refused: reply.failure.message })
    }
  }
  return {
    keep(key, call, refused = null) {
      if (call === null) kept.delete(key)
      else kept.set(key, { call, at: Date.now(), refused })
    },
    refused: () => [...kept.values()].find((one) => one.refused !== null)?.refused ?? null,
    saveAll: () => save([...kept.keys()]),
    saveLeft: (milliseconds) => save([...kept].flatMap(([key, { at }]) => (Date.now() - at >= milliseconds ? [key] : []))),
  }
}

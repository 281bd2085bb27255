import { upToDate } from '#renderer/ui/queries.ts'
import { createStore } from '#renderer/ui/store.ts'

/** Which lines are in hand, and which were just done and are gone, though the library's answer that lacks them is still on its way. */
export const triage = createStore<{ selected: readonly string[]; done: ReadonlySet<string> }>({ selected: [], done: new Set() })

export function selectLines(keys: readonly string[]): void {
  triage.set((before) => ({ ...before, selected: keys }))
}

/** Lets lines go, takes `next` in hand and does `work`; they come back where that did not happen. The next key acts on the next line, however long the library takes. */
export async function perform(keys: readonly string[], next: string | null, work: () => Promise<boolean>): Promise<void> {
  triage.set(({ done }) => ({ done: new Set([...done, ...keys]), selected: next === null ? [] : [next] }))
  if (await work()) await upToDate()
  triage.set((before) => ({ ...before, done: new Set([...before.done].filter((key) => !keys.includes(key))) }))
}

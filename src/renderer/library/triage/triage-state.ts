import { FIRST, type ListCursor } from '#renderer/ui/list-cursor.ts'
import { upToDate } from '#renderer/ui/queries.ts'
import { createStore } from '#renderer/ui/store.ts'
import type { TriageRow } from './rows.ts'

type TriageState = {
  /** The list that was on screen last; another begins with nothing in hand. */
  list: string
  /** Where the keyboard is in it. */
  cursor: ListCursor
  /** The lines in hand, also those that are out of view. */
  selected: readonly TriageRow[]
  /** Lines that were just done and are gone, though the library's answer that lacks them is still on its way. */
  done: ReadonlySet<string>
  /** Lines that are being asked for, to be in hand: keys wait for them. */
  asking: Promise<unknown> | null
}

export const triage = createStore<TriageState>({ list: '', cursor: FIRST, selected: [], done: new Set(), asking: null })

export function selectLines(rows: readonly TriageRow[]): void {
  triage.set((before) => ({ ...before, selected: rows }))
}

/** Takes lines in hand that the library is still asked for, unless another list is on screen by then; null where they cannot be had. */
export async function selectOnceThere(list: string, lines: Promise<readonly TriageRow[] | null>): Promise<void> {
  triage.set((before) => ({ ...before, asking: lines }))
  const rows = await lines
  triage.set((before) => ({
    ...before,
    ...(before.asking === lines ? { asking: null } : {}),
    ...(before.asking === lines && before.list === list && rows !== null ? { selected: rows } : {}),
  }))
}

/** Lets lines go, takes `next` in hand and does `work`; they come back where that did not happen. The next key acts on the next line, however long the library takes. */
export async function perform(keys: readonly string[], next: TriageRow | null, work: () => Promise<boolean>): Promise<void> {
  triage.set((before) => ({ ...before, done: new Set([...before.done, ...keys]), selected: next === null ? [] : [next] }))
  if (await work()) await upToDate()
  triage.set((before) => ({ ...before, done: new Set([...before.done].filter((key) => !keys.includes(key))) }))
}

import { act } from '#renderer/ui/act.ts'
import type { CallOutput } from '#renderer/ui/bridge.ts'
import { createStore } from '#renderer/ui/store.ts'
import { selectLines } from './triage-state.ts'

/** The order by decisions that was asked for, and of which theme (null: of all); null while the newest come first. It is never made unasked. */
export const ranked = createStore<(CallOutput<'triage.rank'> & { theme: string | null }) | null>(null)

/** Orders what waits by what was decided so far; the first line is in hand then. What went wrong is shown. */
export async function orderByDecisions(theme: string | null): Promise<void> {
  const made = await act('triage.rank', theme === null ? {} : { theme })
  if (made === null) return
  ranked.set({ ...made, theme })
  selectLines([])
}

export function orderByDate(): void {
  ranked.set(null)
  selectLines([])
}

import type { WINDOW_LANGUAGES } from '#contract/appearance.ts'
import { act } from '../ui/act.ts'
import { createStore } from '../ui/store.ts'

/** What the window speaks; `system` is the first language of the system that it can. */
export type WindowLanguage = (typeof WINDOW_LANGUAGES)[number]

/** What was chosen; `waits`: something ran then, so that the next start brings it. */
export const windowLanguage = createStore<{ chosen: WindowLanguage; waits: boolean }>({ chosen: 'system', waits: false })

/** Has the window speak this language from now on, and remembers it: the page begins anew then. */
export async function chooseLanguage(chosen: WindowLanguage): Promise<void> {
  windowLanguage.set({ chosen, waits: false })
  const done = await act('window.language', { language: chosen })
  if (done?.now === false) windowLanguage.set({ chosen, waits: true })
}

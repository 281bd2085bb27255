import { createStore } from '#renderer/ui/store.ts'
import type { Session } from './session.ts'

/** The brief whose text is on screen in this window; null for none. */
export const sessionOnScreen = createStore<Session | null>(null)

/** Says that this session's text is on screen; the returned function says that it is no more. */
export function onScreen(session: Session): () => void {
  sessionOnScreen.set(session)
  return () => sessionOnScreen.set((shown) => (shown === session ? null : shown))
}

import { createContext, useContext } from 'react'
import type { BriefContent } from '#core/brief.ts'
import { useStore } from '#renderer/ui/store.ts'
import type { Session } from './session.ts'

export const SessionContext = createContext<Session | null>(null)

/** The brief being edited on this screen. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('There is no brief on this screen')
  return session
}

export function useContent(): BriefContent {
  return useStore(useSession().content)
}

import { useEffect } from 'react'
import { call } from '#renderer/ui/bridge.ts'
import type { Session } from './session.ts'

/** Shows what the command line or another program wrote into the brief meanwhile. `checked`: the revision that the library checked last; it checks each that is saved. */
export function useWrittenElsewhere(session: Session, checked: number | undefined): void {
  useEffect(() => {
    if (checked === undefined || !session.isBehind(checked)) return
    const show = async (): Promise<void> => {
      const latest = await call('briefs.get', { id: session.id })
      // Of a brief that is gone the next save tells.
      if (latest.ok) session.take(latest.value)
    }
    void show()
  }, [session, checked])
}

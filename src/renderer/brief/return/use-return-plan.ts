import { useDeferredValue, useMemo } from 'react'
import { planReturn, type ReturnPlan } from '#core/brief/return/plan-return.ts'
import type { ReturnAct, ReturnChange } from '#core/brief/return/return-change.ts'
import { takeReturn } from '#core/brief/return/take-return.ts'
import { useStore } from '#renderer/ui/store.ts'
import { useSession } from '../session/use-session.ts'
import { returned } from './returned.ts'

/** What of the file is open now: what can be taken, and what can only be told; `refused` counts what was refused. */
export type OpenReturn = {
  name: string
  open: readonly ReturnChange[]
  told: readonly ReturnChange[]
  refused: number
  take: (changes: readonly ReturnChange[]) => void
}

/** The changes of the file that came back as they stand against the text now: what was accepted is no longer among them, and what was undone is again. null: no file came back for this brief. */
export function useReturnPlan(): OpenReturn | null {
  const session = useSession()
  const file = useStore(returned, (value) => (value?.brief === session.id ? value : null))
  const content = useDeferredValue(useStore(session.content))
  const read = file?.read ?? null
  const plan: ReturnPlan | null = useMemo(() => read && planReturn({ ...read, now: content }), [read, content])
  if (file === null || plan === null) return null
  const takeable = plan.changes.filter(({ acts }) => acts.length > 0)
  const open = takeable.filter(({ id }) => !file.refused.has(id))
  return {
    name: file.read.name,
    open,
    told: plan.changes.filter(({ acts }) => acts.length === 0),
    refused: takeable.length - open.length,
    take(changes) {
      const acts: ReturnAct[] = changes.flatMap((change) => change.acts)
      session.edit((now) => takeReturn(now, acts, plan.taking))
    },
  }
}

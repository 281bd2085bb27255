import { useEffect, useEffectEvent } from 'react'
import type { MenuCommand } from '#contract/events.ts'
import { answerCommand } from './commands.ts'

/** Answers a menu command while the component is shown and `active`. */
export function useCommand(command: MenuCommand, run: () => void, active = true): void {
  const latest = useEffectEvent(run)
  useEffect(() => (active ? answerCommand(command, () => latest()) : undefined), [command, active])
}

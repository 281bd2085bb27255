import { useEffect, useEffectEvent } from 'react'
import type { CommandOf } from '#contract/commands.ts'
import { placeKey } from '#renderer/shell/place-key.ts'
import { useKeyPlace } from '#renderer/shell/key-places.ts'
import { openDialogs } from '#renderer/ui/open-dialogs.ts'
import { TRIAGE_LIST } from './triage-list.ts'
import { triage } from './triage-state.ts'

/**
 * The keys of triage, heard before the list, which would look for a line that begins so, and before the reader beside it. They count, too, while nothing has the keyboard: a line that
 * was decided takes it along for a moment.
 */
export function useTriageKeys(acts: () => Record<CommandOf<'triage'>, () => unknown>): void {
  useKeyPlace('triage')
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const command = placeKey('triage', event)
    if (command === null || openDialogs.get() > 0 || !isHere(event.target)) return
    const { asking } = triage.get()
    if (asking !== null) void asking.then(() => acts()[command]())
    else if (acts()[command]() === false) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [])
}

function isHere(focus: EventTarget | null): boolean {
  return focus === document.body || (focus instanceof Element && focus.closest(`#${TRIAGE_LIST}`) !== null)
}

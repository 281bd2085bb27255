import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'
import type { CommandOf } from '#contract/commands.ts'
import { placeCommand } from '#contract/keys.ts'
import { useKeyPlace } from '#renderer/shell/key-places.ts'

/** The keys of the source pane while the keyboard is in it; an act says false where there is nothing that it could do. */
export function useSourceKeys(pane: RefObject<HTMLElement | null>, acts: Record<CommandOf<'source'>, () => unknown>): void {
  useKeyPlace('source')
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented) return
    const command = placeCommand('source', event)
    if (command === null || acts[command]() === false) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const element = pane.current
    const listen = (event: KeyboardEvent): void => press(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [pane])
}

import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { CommandOf } from '#contract/commands.ts'
import { placeCommand } from '#contract/keys.ts'
import { useKeyPlace } from '#renderer/shell/key-places.ts'

/** The keys of the review of a file that came back, while the keyboard is in it. */
export function useReturnKeys(pane: RefObject<HTMLElement | null>, acts: Record<CommandOf<'return'>, () => void>): void {
  useKeyPlace('return')
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented) return
    const command = placeCommand('return', event)
    if (command === null) return
    event.preventDefault()
    event.stopPropagation()
    acts[command]()
  })
  useEffect(() => {
    const element = pane.current
    const listen = (event: KeyboardEvent): void => press(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [pane])
}

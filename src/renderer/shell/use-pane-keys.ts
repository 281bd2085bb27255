import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'
import type { CommandOf, KeyPlace } from '#contract/commands.ts'
import { placeKey } from './place-key.ts'
import { useKeyPlace } from './key-places.ts'

/** The keys of a pane while the keyboard is in it; an act says false where there is nothing that it could do. */
export function usePaneKeys<Place extends KeyPlace>(
  place: Place,
  pane: RefObject<HTMLElement | null>,
  acts: Record<CommandOf<Place>, () => unknown>,
): void {
  useKeyPlace(place)
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented) return
    const command = placeKey(place, event)
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

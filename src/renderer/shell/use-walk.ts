import { useEffect } from 'react'
import { useStore } from '../ui/store.ts'
import { runCommand } from './commands.ts'
import type { Way } from './history.ts'
import { useCommand } from './use-command.ts'
import { move, watchPlaces, ways } from './walk.ts'

/** The side buttons of a mouse, by the numbers that a page knows them by. */
const BUTTONS: ReadonlyMap<number, Way> = new Map([
  [3, 'back'],
  [4, 'forward'],
])
/** There main hears of them before the page does, together with the keys of some keyboards (`app-command`). */
const isWindows = navigator.platform.startsWith('Win')

/** Follows the window through its places, and goes back and forward by command and by the side buttons of a mouse. */
export function useWalk(): void {
  useEffect(watchPlaces, [])
  const { back, forward } = useStore(ways)
  useCommand('back', () => move('back'), back)
  useCommand('forward', () => move('forward'), forward)
  useEffect(() => {
    const press = (event: MouseEvent): void => {
      const way = BUTTONS.get(event.button)
      if (way === undefined) return
      // The page has a history of its own, of one entry; whatever it holds, it is not gone through.
      event.preventDefault()
      if (event.type === 'mouseup' && !isWindows) runCommand(way)
    }
    const kinds = ['mousedown', 'mouseup', 'auxclick'] as const
    for (const kind of kinds) window.addEventListener(kind, press, true)
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, press, true)
    }
  }, [])
}

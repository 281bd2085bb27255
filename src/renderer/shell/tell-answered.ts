import type { MenuCommand } from '#contract/events.ts'
import { throttle } from '#core/throttle.ts'
import { call } from '../ui/bridge.ts'
import { openDialogs } from '../ui/open-dialogs.ts'
import { windowClock } from '../ui/window-clock.ts'
import { answered } from './commands.ts'
import { stepNames } from './use-undo.ts'

const INTERVAL_MILLISECONDS = 50

const NONE: ReadonlySet<MenuCommand> = new Set()

/** Tells main which commands are answered and what undo and redo are about, none under a dialog, so that the menu bar greys the others: now, and whenever that has changed. The returned function ends it. */
export function tellAnswered(): () => void {
  let told: ReadonlySet<MenuCommand> | null = null
  let named = stepNames.get()
  const isTold = (now: ReadonlySet<MenuCommand>): boolean => told?.size === now.size && [...now].every((each) => told?.has(each))
  const updates = throttle(
    () => {
      const now = openDialogs.get() > 0 ? NONE : answered.get()
      // A screen that gave way to another of the same commands.
      const names = stepNames.get()
      if (isTold(now) && names === named) return
      told = now
      named = names
      void call('window.commands', { answered: [...now], steps: names })
    },
    INTERVAL_MILLISECONDS,
    windowClock,
  )
  // Once one screen has gone and the next has come.
  const stops = [answered, openDialogs, stepNames].map((store) => store.subscribe(() => queueMicrotask(updates.request)))
  updates.request()
  return () => {
    for (const stop of stops) stop()
    updates.stop()
  }
}

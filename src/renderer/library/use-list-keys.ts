import type { KeyboardEvent } from 'react'
import { placeKey } from '../shell/place-key.ts'
import type { CommandOf } from '#contract/commands.ts'
import { useKeyPlace } from '../shell/key-places.ts'
import { collectRows, readBeside, toggleAllRead, toggleAllStarred, type Chosen } from './list-actions.ts'

/** The keys of the list of articles, which act on all that are selected. To be asked before the list, which would look for a title that begins so. */
export function useListKeys(chosen: Chosen | null, trash: () => void): (event: KeyboardEvent) => void {
  useKeyPlace('list')
  const acts: Record<CommandOf<'list'>, (line: string | undefined) => void> = {
    'list-second': (line) => void readBeside(chosen, line),
    'list-read': () => void toggleAllRead(chosen),
    'list-star': () => void toggleAllStarred(chosen),
    'list-collect': () => void collectRows(chosen),
    'list-trash': trash,
  }
  return (event) => {
    const command = placeKey('list', event)
    if (command === null || !(event.target instanceof Element) || event.target.closest('[role=listbox]') === null) return
    event.preventDefault()
    event.stopPropagation()
    acts[command](event.target.closest<HTMLElement>('[role=option]')?.dataset['key'])
  }
}

import type { KeyboardEvent } from 'react'
import { placeKey } from '../shell/place-key.ts'
import type { CommandOf } from '#contract/commands.ts'
import type { ArticleRow } from '#contract/views.ts'
import { useKeyPlace } from '../shell/key-places.ts'
import { collectRows, readBeside } from './list-actions.ts'
import { toggleRead, toggleStar } from '../reader/article-state.ts'

/** The keys of the list of articles, which act on all that are selected. To be asked before the list, which would look for a title that begins so. */
export function useListKeys(selected: () => readonly ArticleRow[], trash: () => void): (event: KeyboardEvent) => void {
  useKeyPlace('list')
  const acts: Record<CommandOf<'list'>, (line: string | undefined) => void> = {
    'list-second': (line) => readBeside(selected(), line),
    'list-read': () => toggleRead(selected()),
    'list-star': () => toggleStar(selected()),
    'list-collect': () => collectRows(selected()),
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

import type { KeyboardEvent } from 'react'
import { placeOf } from '../../ui/row-keys.ts'
import type { RowWindow } from '../../ui/use-row-window.ts'
import type { ListAsked } from './list-pages.ts'
import type { Listed } from './use-article-rows.ts'
import type { ListSelection } from './use-list-selection.ts'
import { useTypeAhead } from './use-type-ahead.ts'

/** The keys of a list (https://www.w3.org/WAI/ARIA/apg/patterns/listbox/): moving, with Shift selecting a stretch, with Ctrl moving alone; a letter goes to a title. */
export function useRowKeys(
  asked: ListAsked,
  { total }: Listed,
  selection: ListSelection,
  { fitting }: RowWindow,
): (event: KeyboardEvent) => void {
  const { type, leave } = useTypeAhead(asked, selection.open)
  return (event) => {
    const { key, shiftKey, altKey } = event
    const ctrl = event.ctrlKey || event.metaKey
    const { index } = selection.cursor
    if (altKey) return
    const isLetter = key.length === 1 && key !== ' ' && !ctrl
    if (!isLetter && key !== 'Shift') leave()
    const to = placeOf(key, index, total, fitting)
    if (to !== null) {
      if (shiftKey) selection.stretchTo(to)
      else if (ctrl) selection.moveOnly(to)
      else selection.open(to)
    } else if (key === ' ') {
      if (shiftKey) selection.stretchTo(index)
      else if (ctrl) selection.toggle(index)
      else selection.open(index)
    } else if (key === 'Enter' && !ctrl && !shiftKey) selection.open(index)
    else if (ctrl && key.toLowerCase() === 'a') selection.selectAll()
    else if (key === 'Escape' && selection.count > 1) selection.selectOne()
    else if (isLetter) type(key, index)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

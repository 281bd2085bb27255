import type { HTMLAttributes, KeyboardEvent, MouseEvent } from 'react'
import { placeKey } from '../shell/place-key.ts'
import type { CommandOf } from '#contract/commands.ts'
import type { ImportBatch, ItemFilter } from '#contract/import-review.ts'
import { t } from '#text/text.ts'
import { useKeyPlace } from '../shell/key-places.ts'
import { useStore } from '../ui/store.ts'
import { notify } from '../ui/toasts.ts'
import { rowAt, rowsBetween } from './item-pages.ts'
import { editFirst } from './edit-first.ts'
import { ITEM_LIST } from './list-id.ts'
import { review, select } from './review-state.ts'
import { moveOnly, pick, selectAll, stretch, toggle } from './selection.ts'
import { decideSelected, mergeSelected } from './selected-items.ts'
import type { VirtualRows } from './use-virtual-rows.ts'

type ListInput = {
  listProps: HTMLAttributes<HTMLElement>
  /** `id` is undefined for a row that is not at hand yet. */
  rowProps: (index: number, id: string | undefined) => HTMLAttributes<HTMLElement>
}

/**
 * The mouse and the keyboard in the list: moving, selecting one and several, and what is done to them. The list keeps the focus and names the row it
 * is on (`aria-activedescendant`), since rows out of view do not exist.
 */
export function useListInput(
  batch: ImportBatch,
  filter: ItemFilter,
  total: number,
  list: Pick<VirtualRows, 'fitting' | 'show'>,
): ListInput {
  useKeyPlace('items')
  const idAt = (index: number): string | undefined => rowAt(batch.id, filter, index)?.id

  const stretchTo = async (index: number): Promise<void> => {
    const { anchor } = review.get().selection
    const rows = await rowsBetween(batch.id, filter, Math.min(anchor, index), Math.max(anchor, index)).catch(() => [])
    const ids = rows.map((row) => row.id)
    const id = index >= anchor ? ids.at(-1) : ids[0]
    // Another key may have been pressed meanwhile.
    if (id !== undefined) select((now) => (now.anchor === anchor ? stretch(now, index, id, ids) : now))
  }

  const toggleAt = async (index: number, id: string): Promise<void> => {
    if (!review.get().selection.all) return select((now) => toggle(now, index, id))
    const rows = await rowsBetween(batch.id, filter, 0, total - 1).catch(() => [])
    select((now) => toggle({ ...now, ids: new Set(rows.map((row) => row.id)) }, index, id))
  }

  const move = (to: number, event: KeyboardEvent): void => {
    event.preventDefault()
    const index = Math.max(0, Math.min(total - 1, to))
    list.show(index)
    if (event.shiftKey) return void stretchTo(index)
    const id = idAt(index)
    const keep = event.ctrlKey || event.metaKey
    if (id !== undefined) return select((now) => (keep ? moveOnly(now, index, id) : pick(index, id)))
    // Far away: its page is still on its way, and the list settles on the row when it arrives.
    select((now) => ({ ...now, cursor: index, anchor: index, current: null, ids: new Set(), all: false }))
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const { cursor, current } = review.get().selection
    const steps: Record<string, number> = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + list.fitting(),
      PageUp: cursor - list.fitting(),
      Home: 0,
      End: total - 1,
    }
    const to = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined
    if (to !== undefined && !event.altKey) return move(to, event)
    const command = placeKey('items', event)
    if (command === null) return
    if (command === 'select-all') select(selectAll)
    else if (current === null) return
    else if (command === 'select-item') void toggleAt(cursor, current)
    else if (command === 'select-one') select(() => pick(cursor, current))
    else ACTS[command](batch)
    event.preventDefault()
  }

  const press = (index: number, id: string, event: MouseEvent): void => {
    if (event.button !== 0) return
    if (event.shiftKey) void stretchTo(index)
    else if (event.ctrlKey || event.metaKey) void toggleAt(index, id)
    else select(() => pick(index, id))
  }

  const { all, ids, current } = useStore(review, (value) => value.selection)
  return {
    listProps: {
      id: ITEM_LIST,
      role: 'listbox',
      tabIndex: 0,
      'aria-multiselectable': true,
      ...(current === null ? {} : { 'aria-activedescendant': rowId(current) }),
      onKeyDown,
    },
    rowProps: (index, id) => ({
      role: 'option',
      'aria-selected': id !== undefined && (all || ids.has(id)),
      'aria-setsize': total,
      'aria-posinset': index + 1,
      ...(id === undefined
        ? {}
        : { id: rowId(id), onMouseDown: (event: MouseEvent) => press(index, id, event), onDoubleClick: editFirst }),
    }),
  }
}

function rowId(id: string): string {
  return `item-${id}`
}

const ACTS: Record<Exclude<CommandOf<'items'>, 'select-all' | 'select-item' | 'select-one'>, (batch: ImportBatch) => void> = {
  'edit-item': editFirst,
  'leave-out-item': (batch) => void decideSelected(batch, 'leave-out'),
  'store-item': (batch) => void decideSelected(batch, 'store'),
  'version-item': (batch) => void decideSelected(batch, 'version'),
  'merge-items': (batch) => {
    if (!mergeSelected(batch)) notify({ tone: 'plain', text: t('review:list.selectToMerge') })
  },
}

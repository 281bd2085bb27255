import type { DragEvent } from 'react'
import { moveToGap, siblingsOf, type SectionMove } from '#core/brief/outline/move-row.ts'
import type { OutlineRow } from '#core/brief/outline/outline.ts'
import { useListDrag } from '#renderer/ui/use-list-drag.ts'

type Over = { move: SectionMove; top: number }
export type RowDrag = {
  /** How far from the top of the list the drop line stands, in pixels; null: none. */
  line: number | null
  dragged: string | null
  start: (row: OutlineRow, event: DragEvent) => void
  /** Of the list that holds the rows. */
  list: Record<'onDragOver' | 'onDragLeave' | 'onDrop' | 'onDragEnd', (event: DragEvent<HTMLElement>) => void>
}

/** Dragging a row of the outline to between two others like it. */
export function useRowDrag(rows: readonly OutlineRow[], onMove: (row: OutlineRow, move: SectionMove) => void): RowDrag {
  const { taken, over, take, list } = useListDrag<OutlineRow, Over>(
    'application/x-briefwright-section',
    (row, { currentTarget, clientY }) => placeAt(currentTarget, rows, row, clientY),
    (row, { move }) => onMove(row, move),
  )
  return { line: over?.top ?? null, dragged: taken?.id ?? null, start: (row, event) => take(row, row.id, event), list }
}

/** The gap between the row's siblings that is nearest to a height in the window, with all that stands under each. */
function placeAt(list: HTMLElement, rows: readonly OutlineRow[], row: OutlineRow, y: number): Over | null {
  const siblings = siblingsOf(rows, row)
  const boxes = siblings.map((sibling) => {
    const under = rows.filter((one) => one.sections.some((id) => sibling.sections.includes(id)) && one.level >= sibling.level)
    const [first, last] = [elementOf(list, sibling), elementOf(list, under.at(-1) ?? sibling)]
    return { top: first?.getBoundingClientRect().top ?? 0, bottom: last?.getBoundingClientRect().bottom ?? 0 }
  })
  const gap = boxes.filter(({ top, bottom }) => (top + bottom) / 2 < y).length
  const move = moveToGap(rows, row, gap)
  const edge = boxes[gap]?.top ?? boxes.at(-1)?.bottom
  return move && edge !== undefined ? { move, top: edge - list.getBoundingClientRect().top + list.scrollTop } : null
}

/** The element of a row in the list. */
export function elementOf(list: HTMLElement, { id }: Pick<OutlineRow, 'id'>): HTMLElement | null {
  return list.querySelector(`[data-row="${CSS.escape(id)}"]`)
}

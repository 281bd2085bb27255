import { useState, type DragEvent } from 'react'
import { moveToGap, siblingsOf, type SectionMove } from '#core/brief/outline/move-row.ts'
import type { OutlineRow } from '#core/brief/outline/outline.ts'

const SECTION_DRAG = 'application/x-briefwright-section'

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
  const [row, setRow] = useState<OutlineRow | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const end = (): void => {
    setRow(null)
    setOver(null)
  }
  return {
    line: over?.top ?? null,
    dragged: row?.id ?? null,
    start(taken, event) {
      event.dataTransfer.setData(SECTION_DRAG, taken.id)
      event.dataTransfer.effectAllowed = 'move'
      setRow(taken)
    },
    list: {
      onDragOver(event) {
        if (row === null) return
        const found = placeAt(event.currentTarget, rows, row, event.clientY)
        setOver(found)
        if (found === null) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
      },
      onDragLeave(event) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null)
      },
      onDrop(event) {
        event.preventDefault()
        const found = row && placeAt(event.currentTarget, rows, row, event.clientY)
        end()
        if (row && found) onMove(row, found.move)
      },
      onDragEnd: end,
    },
  }
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

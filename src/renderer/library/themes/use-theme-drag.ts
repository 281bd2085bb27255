import type { DragEvent } from 'react'
import { moveBeside, type ThemeMove } from '#core/themes/moving.ts'
import type { Nested } from '#core/themes/nesting.ts'
import { useListDrag } from '#renderer/ui/use-list-drag.ts'

type Over = { slug: string; side: 'above' | 'below'; move: ThemeMove }
export type ThemeDrag = {
  over: Over | null
  /** Of the list that holds the rows. */
  list: Record<'onDragStart' | 'onDragOver' | 'onDragLeave' | 'onDrop' | 'onDragEnd', (event: DragEvent<HTMLElement>) => void>
}

/** Dragging a theme to above or below another one, whose level it takes. */
export function useThemeDrag(themes: readonly Nested[], onMove: (slug: string, move: ThemeMove) => void): ThemeDrag {
  const { over, take, list } = useListDrag<string, Over>(
    'application/x-briefwright-theme',
    (dragged, event) => placeAt(themes, dragged, event),
    (dragged, { move }) => onMove(dragged, move),
  )
  return {
    over,
    list: {
      ...list,
      onDragStart(event) {
        const slug = event.target instanceof Element ? event.target.getAttribute('data-theme') : null
        if (slug !== null) take(slug, slug, event)
      },
    },
  }
}

function placeAt(themes: readonly Nested[], dragged: string, { target, clientY }: DragEvent): Over | null {
  const row = target instanceof Element ? target.closest('[data-theme]') : null
  const slug = row?.getAttribute('data-theme')
  if (row === null || slug == null) return null
  const { top, height } = row.getBoundingClientRect()
  const side = clientY < top + height / 2 ? 'above' : 'below'
  const move = moveBeside(themes, dragged, slug, side)
  return move === null ? null : { slug, side, move }
}

import { useState, type DragEvent } from 'react'
import { moveBeside, type ThemeMove } from '#core/themes/moving.ts'
import type { Nested } from '#core/themes/nesting.ts'

const THEME_DRAG = 'application/x-briefwright-theme'

type Over = { slug: string; side: 'above' | 'below'; move: ThemeMove }
export type ThemeDrag = {
  over: Over | null
  /** Of the list that holds the rows. */
  list: Record<'onDragStart' | 'onDragOver' | 'onDragLeave' | 'onDrop' | 'onDragEnd', (event: DragEvent<HTMLElement>) => void>
}

/** Dragging a theme to above or below another one, whose level it takes. */
export function useThemeDrag(themes: readonly Nested[], onMove: (slug: string, move: ThemeMove) => void): ThemeDrag {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const end = (): void => {
    setDragged(null)
    setOver(null)
  }
  return {
    over,
    list: {
      onDragStart(event) {
        const slug = event.target instanceof Element ? event.target.getAttribute('data-theme') : null
        if (slug === null) return
        event.dataTransfer.setData(THEME_DRAG, slug)
        event.dataTransfer.effectAllowed = 'move'
        setDragged(slug)
      },
      onDragOver(event) {
        if (dragged === null) return
        const found = placeAt(themes, dragged, event)
        setOver(found)
        if (found === null) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
      },
      onDragLeave(event) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null)
      },
      onDrop(event) {
        const found = dragged === null ? null : placeAt(themes, dragged, event)
        const slug = dragged
        end()
        if (slug === null || found === null) return
        event.preventDefault()
        onMove(slug, found.move)
      },
      onDragEnd: end,
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

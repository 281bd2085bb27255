import { useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { t } from '#text/text.ts'
import { offsetIn } from '../ui/read-selection.ts'
import type { Edge } from './MarkEdges.tsx'

type Properties = {
  edge: Edge
  id: string
  place: { x: number; y: number; height: number }
  /** The offset that it stands at, of a text so long, and the words beside it. */
  value: number
  length: number
  words: string
  /** The paragraph on screen. */
  element: () => HTMLElement | null
  onDrag: (offset: number) => void
  onKey: (event: KeyboardEvent) => void
  onKeep: () => void
}

/** One edge of a mark: a handle above its first letter or below its last, which the mouse drags and the arrows move. Left by the keyboard it is kept. */
export function EdgeHandle({ edge, id, place, value, length, words, element, onDrag, onKey, onKeep }: Properties) {
  const [dragged, setDragged] = useState(false)
  // From the pointer to the middle of the line.
  const toLine = useRef(0)
  const down = (event: PointerEvent<HTMLDivElement>): void => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    toLine.current = (edge === 'start' ? top + height + place.height / 2 : top - place.height / 2) - event.clientY
    event.currentTarget.setPointerCapture(event.pointerId)
    setDragged(true)
    event.preventDefault()
    event.currentTarget.focus()
  }
  const move = (event: PointerEvent): void => {
    const paragraph = element()
    if (!dragged || paragraph === null) return
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY + toLine.current)
    if (caret !== null && paragraph.contains(caret.offsetNode)) onDrag(offsetIn(paragraph, caret.offsetNode, caret.offset))
  }
  const up = (): void => {
    if (dragged) onKeep()
    setDragged(false)
  }
  return (
    // An input could not stand in the text, above its letters.
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      className={`mark-edge mark-edge-${edge}`}
      data-dragged={dragged || undefined}
      aria-label={t(`reader:edge.${edge}`, { id })}
      aria-valuemin={0}
      aria-valuemax={length}
      aria-valuenow={value}
      aria-valuetext={words}
      style={{ left: place.x, top: edge === 'start' ? place.y : place.y + place.height }}
      onKeyDown={onKey}
      onBlur={onKeep}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    >
      <i style={{ height: place.height }} />
    </div>
  )
}

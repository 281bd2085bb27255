import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { Popover } from 'react-aria-components'
import type { EditorView } from 'prosemirror-view'
import { highlight, rangeOf } from './painted.ts'

type Properties = {
  view: EditorView
  /** The words that it is about; null: they are not there. */
  words: { from: number; to: number } | null
  /** The name under which they are painted, since caret and selection are not seen while it has the keyboard. */
  paint: string
  /** What it stands under: the words' first line or last, or the margin beside their first. */
  under: 'first' | 'last' | 'margin'
  onClose: () => void
  children: ReactNode
}

/** What lies over the text beside the words that it is about. */
export function TextPopover({ view, words, paint, under, onClose, children }: Properties) {
  const place = useRef<HTMLSpanElement>(null)
  const { from, to } = words ?? { from: 0, to: 0 }
  useLayoutEffect(() => {
    if (from === to) return
    const range = rangeOf(view, { from, to })
    const box = [...range.getClientRects()].at(under === 'last' ? -1 : 0)
    const page = view.dom.parentElement?.getBoundingClientRect()
    if (box && page && place.current)
      Object.assign(place.current.style, {
        top: `${box.top - page.top}px`,
        height: `${box.height}px`,
        ...(under === 'margin'
          ? { right: '0', width: 'var(--pills)' }
          : { left: `${box.left - page.left}px`, width: `${box.width}px` }),
      })
    highlight(paint).add(range)
    return () => highlight(paint).clear()
  }, [view, from, to, paint, under])
  return (
    <>
      <span ref={place} className="popover-place" />
      <Popover
        className="popover fade-in"
        placement={under === 'margin' ? 'bottom end' : 'bottom start'}
        offset={under === 'margin' ? 4 : 6}
        triggerRef={place}
        isOpen
        onOpenChange={(open) => !open && onClose()}
      >
        {children}
      </Popover>
    </>
  )
}

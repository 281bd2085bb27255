import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

export type Range = { first: number; last: number }

/** Rows kept ready above and below what is in view. */
const SPARE = 8

export type VirtualRows = {
  scroller: RefObject<HTMLDivElement | null>
  range: Range
  /** Rows that fit into the view. */
  fitting: () => number
  /** Scrolls as little as shows the row whole. */
  show: (index: number) => void
}

/** Which rows of equal height (pixels) are in view of a scrolling element, followed as it scrolls and changes its size. */
export function useVirtualRows(height: number): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState<Range>({ first: 0, last: 20 })

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = (): void => {
      const first = Math.max(0, Math.floor(element.scrollTop / height) - SPARE)
      const last = Math.ceil((element.scrollTop + element.clientHeight) / height) + SPARE
      setRange((previous) => (previous.first === first && previous.last === last ? previous : { first, last }))
    }
    measure()
    const size = new ResizeObserver(measure)
    size.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      size.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [height])

  const fitting = useCallback(() => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height)), [height])
  const show = useCallback(
    (index: number) => {
      const element = scroller.current
      if (!element) return
      const top = index * height
      if (top < element.scrollTop) element.scrollTop = top
      else if (top + height > element.scrollTop + element.clientHeight) element.scrollTop = top + height - element.clientHeight
    },
    [height],
  )
  return { scroller, range, fitting, show }
}

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { RowHeights } from './row-heights.ts'

/** Rows kept ready above and below what is in view. */
const SPARE = 8

/** The first and the last row that should exist; none while `last` is smaller. */
type Span = { first: number; last: number }

export type RowWindow = {
  /** The element that scrolls, and what takes it. */
  scroller: HTMLElement | null
  setScroller: (element: HTMLElement | null) => void
  span: Span
  heights: RowHeights
  /** Watches how high a row is; its place stands in `data-index`, pixels above it that belong to it in `data-above`. */
  measured: (row: HTMLElement | null) => (() => void) | undefined
  /** Rows that fit into the view, from the one at the place. */
  fitting: (row: number, by: 1 | -1) => number
  /** Scrolls as little as shows a row whole. */
  show: (row: number) => void
}

/** Of the list that was on screen last, so that the window comes back to the same rows. */
let kept: { list: string; heights: RowHeights } = { list: '', heights: new RowHeights(1) }

function heightsOf(list: string, usual: number): RowHeights {
  if (kept.list !== list) kept = { list, heights: new RowHeights(usual) }
  return kept.heights
}

/**
 * Which rows of a scrolling list are in view, as it scrolls and changes its size. Rows stand in the flow of the page with spacers for those that do not exist, so that what is in view stays where it is while
 * others turn out higher or lower than is `usual` (pixels). `list` names it: another begins at its top.
 */
export function useRowWindow({ list, total, usual }: { list: string; total: number; usual: number }): RowWindow {
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [span, setSpan] = useState<Span>({ first: 0, last: 20 })
  const heights = useMemo(() => heightsOf(`${list} ${usual}`, usual), [list, usual])
  heights.fit(total)

  useLayoutEffect(() => {
    if (!scroller) return
    const element = scroller
    const measure = (): void => {
      const first = Math.max(0, heights.at(element.scrollTop) - SPARE)
      const last = Math.min(heights.at(element.scrollTop + element.clientHeight) + SPARE, total - 1)
      setSpan((before) => (before.first === first && before.last === last ? before : { first, last }))
    }
    measure()
    const size = new ResizeObserver(measure)
    size.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      size.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [scroller, heights, total])

  const shownList = useRef(list)
  useLayoutEffect(() => {
    if (shownList.current === list) return
    shownList.current = list
    scroller?.scrollTo({ top: 0 })
  }, [scroller, list])

  const measured = useRowObserver(heights)
  const fitting = useCallback(
    (row: number, by: 1 | -1) => {
      const view = scroller?.clientHeight ?? 0
      return Math.max(1, Math.abs(heights.at(heights.top(row) + by * view) - row) - 1)
    },
    [scroller, heights],
  )
  const show = useCallback(
    (row: number) => {
      if (!scroller) return
      const shown = scroller.querySelector(`[data-index="${row}"]`)
      if (shown) return shown.scrollIntoView({ block: 'nearest' })
      const top = heights.top(row)
      scroller.scrollTo({ top: top < scroller.scrollTop ? top : heights.top(row + 1) - scroller.clientHeight })
    },
    [scroller, heights],
  )
  return {
    scroller,
    setScroller,
    span: { first: span.first, last: Math.min(span.last, total - 1) },
    heights,
    measured,
    fitting,
    show,
  }
}

function useRowObserver(heights: RowHeights): RowWindow['measured'] {
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        for (const { target, borderBoxSize } of entries) {
          const { index, above } = target instanceof HTMLElement ? target.dataset : {}
          const height = borderBoxSize[0]?.blockSize ?? 0
          if (index !== undefined && height > 0) heights.set(Number(index), height + Number(above ?? 0))
        }
      }),
    [heights],
  )
  return useCallback(
    (row: HTMLElement | null) => {
      if (row === null) return undefined
      observer.observe(row)
      return () => observer.unobserve(row)
    },
    [observer],
  )
}

import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { rangeIn } from '../ui/read-selection.ts'

/** Pixels from the article's corner: where the first letter of a passage begins and the last one ends. */
export type EdgePlaces = { start: EdgePlace; end: EdgePlace }
type EdgePlace = { x: number; y: number; height: number }

/** Where the edges of a passage stand in the article, followed as the text changes its width; null where the passage is not on screen. */
export function useEdgePlaces(
  text: RefObject<HTMLElement | null>,
  { block, start, end }: { block: number; start: number; end: number },
): EdgePlaces | null {
  const [places, setPlaces] = useState<EdgePlaces | null>(null)
  useLayoutEffect(() => {
    const page = text.current
    if (page === null) return
    const measure = (): void => setPlaces(placesOf(page, block, start, end))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(page)
    return () => observer.disconnect()
  }, [text, block, start, end])
  return places
}

function placesOf(page: HTMLElement, block: number, start: number, end: number): EdgePlaces | null {
  const element = page.querySelector<HTMLElement>(`[data-block="${block}"]`)
  const lines =
    element === null ? [] : [...(rangeIn(element, start, end)?.getClientRects() ?? [])].filter(({ width }) => width > 0)
  const [first] = lines
  const last = lines.at(-1)
  if (element === null || first === undefined || last === undefined) return null
  const origin = page.getBoundingClientRect()
  const isLeft = getComputedStyle(element).direction === 'rtl'
  const place = (line: DOMRect, right: boolean): EdgePlace => ({
    x: (right ? line.right : line.left) - origin.left,
    y: line.top - origin.top,
    height: line.height,
  })
  return { start: place(first, isLeft), end: place(last, !isLeft) }
}

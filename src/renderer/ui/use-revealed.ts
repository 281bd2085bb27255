import { useLayoutEffect, useRef } from 'react'
import type { RowPages } from './row-pages.ts'
import type { RowWindow } from './use-row-window.ts'

/** Brings a place of the list into view: at once, and again until its row is there, at hand and at rest, since rows around it may be higher than they were taken for. */
export function useRevealed(
  { at }: Pick<RowPages<unknown>, 'at'>,
  { show: into, span, scroller }: RowWindow,
): (index: number) => void {
  const wanted = useRef<number | null>(null)
  useLayoutEffect(() => {
    const index = wanted.current
    if (index === null) return undefined
    into(index)
    if (at(index) === undefined || index < span.first || index > span.last) return undefined
    let frame = requestAnimationFrame(function settle() {
      const before = scroller?.scrollTop
      into(index)
      if (scroller?.scrollTop === before) wanted.current = null
      else frame = requestAnimationFrame(settle)
    })
    return () => cancelAnimationFrame(frame)
  })
  return (index) => {
    wanted.current = index
    into(index)
  }
}

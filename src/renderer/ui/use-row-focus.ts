import { useLayoutEffect, useRef } from 'react'
import type { FocusEvent } from 'react'
import type { RowWindow } from './use-row-window.ts'

type FocusHandlers = { onFocus: (event: FocusEvent<HTMLElement>) => void; onBlur: (event: FocusEvent<HTMLElement>) => void }

/**
 * The row where the keyboard is has the focus as long as the list has it: also where the row that had it has gone, or was only being waited for.
 */
export function useRowFocus({ scroller }: RowWindow, index: number): FocusHandlers {
  const isInside = useRef(false)
  const present = (): HTMLElement | null => scroller?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null

  useLayoutEffect(() => {
    const row = present()
    const { activeElement } = document
    const isFree = activeElement === null || activeElement === document.body || scroller?.contains(activeElement)
    // Where no row is left, the list itself has it.
    const aim = row ?? scroller
    // A button within the row has it by right.
    const isThere = row === null ? activeElement === scroller : row.contains(activeElement)
    if (isInside.current && isFree === true && !isThere) aim?.focus({ preventScroll: true })
  })

  return {
    onFocus({ target, currentTarget }) {
      isInside.current = true
      if (target === currentTarget) present()?.focus({ preventScroll: true })
    },
    onBlur({ target, relatedTarget, currentTarget }) {
      if (relatedTarget instanceof Node) isInside.current = currentTarget.contains(relatedTarget)
      // A row that goes with its focus is none that was left.
      else queueMicrotask(() => (isInside.current = isInside.current && !target.isConnected))
    },
  }
}

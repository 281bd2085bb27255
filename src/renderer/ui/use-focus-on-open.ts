import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A ref for the field where writing begins when something opens: it takes the focus once. */
export function useFocusOnOpen<T extends HTMLElement>(wanted = true): RefObject<T | null> {
  const element = useRef<T>(null)
  useEffect(() => {
    if (wanted) element.current?.focus()
  }, [wanted])
  return element
}

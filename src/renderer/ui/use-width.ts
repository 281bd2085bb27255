import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

/** How wide an element is inside, in pixels without its scroll bar, followed as it changes; `unknown` until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>, unknown = 0): number {
  const [width, setWidth] = useState(unknown)
  useEffect(() => {
    const { current } = element
    if (current === null) return undefined
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}

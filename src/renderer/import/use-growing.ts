import { useCallback, useState } from 'react'

/** Blocks shown at once, and added whenever the end comes near: few enough for one frame. */
const STEP = 24

/** How much of a long list is shown: a little at first, more as the element `end` after it comes into view. */
export function useGrowing(total: number): {
  shown: number
  more: boolean
  end: (element: HTMLElement | null) => (() => void) | undefined
} {
  const [shown, setShown] = useState(STEP)
  const end = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setShown((previous) => previous + STEP)
      },
      { rootMargin: '600px' },
    )
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return { shown: Math.min(shown, total), more: shown < total, end }
}

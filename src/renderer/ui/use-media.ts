import { useSyncExternalStore } from 'react'

/** Where navigator and margin stand beside list and text; in a narrower window they lie over them. The same width stands in the style sheets. */
export const WIDE = '(min-width: 1100px)'
/** Where one pane has room, and the others stand behind it. The same width stands in the style sheets. */
export const ONE_PANE = '(max-width: 859px)'

/** Whether the window answers a media query, followed as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
  )
}

import { useEffect } from 'react'
import type { KeyPlace } from '#contract/commands.ts'
import { createStore } from '../ui/store.ts'

/** The places on screen that have keys of their own. */
export const keyPlaces = createStore<readonly KeyPlace[]>([])

/** Says that a place with keys of its own is on screen while the component is. */
export function useKeyPlace(here: KeyPlace): void {
  useEffect(() => {
    keyPlaces.set((before) => [...before, here])
    return () => keyPlaces.set((before) => before.toSpliced(before.lastIndexOf(here), 1))
  }, [here])
}

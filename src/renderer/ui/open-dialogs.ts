import { useEffect } from 'react'
import { createStore } from './store.ts'

/** How many dialogs stand over the window: what is under them answers no command. */
export const openDialogs = createStore(0)

/** Counts a dialog while it is shown. */
export function useOpenDialog(): void {
  useEffect(() => {
    openDialogs.set((count) => count + 1)
    return () => openDialogs.set((count) => count - 1)
  }, [])
}

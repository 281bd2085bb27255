import { useEffect } from 'react'
import type { UnsavedCall } from '#contract/app.ts'
import { call } from './bridge.ts'

/** Hands over what is typed and not saved yet, as the call that saves it if this page goes before it has; null: it is saved. `refused`: why saving it failed, so that nobody closes the window unwarned. */
export function keepUnsaved(key: string, unsaved: UnsavedCall | null, refused: string | null = null): void {
  void call('window.unsaved', { key, call: unsaved, refused })
}

/** The same for a field that saves what it holds when it is left. */
export function useUnsaved(key: string, unsaved: UnsavedCall | null): void {
  const text = unsaved === null ? null : JSON.stringify(unsaved)
  useEffect(() => {
    if (text === null) return
    keepUnsaved(key, JSON.parse(text) as UnsavedCall)
    return () => keepUnsaved(key, null)
  }, [key, text])
}

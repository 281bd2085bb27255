import { placeCommand } from '#contract/keys.ts'
import { useEffect, useEffectEvent } from 'react'
import type { ImportBatch } from '#contract/import-review.ts'
import { dialog } from '../shell/dialogs.ts'
import { useKeyPlace } from '../shell/key-places.ts'
import { storeBatch } from './batch-actions.ts'

/** Ctrl+Enter stores the import, from wherever the keyboard is in the review. */
export function useStoreKey(batch: ImportBatch, storable: boolean): void {
  useKeyPlace('review')
  const store = useEffectEvent((event: KeyboardEvent) => {
    if (placeCommand('review', event) !== 'store-import' || !storable || dialog.get() !== null) return
    event.preventDefault()
    // What stands in a field is kept when the field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    void storeBatch(batch)
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => store(event)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

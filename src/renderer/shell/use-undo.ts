import { useEffect } from 'react'
import { useCall } from '../ui/queries.ts'
import { createStore, useStore } from '../ui/store.ts'
import { answerCommand } from './commands.ts'
import { place } from './place.ts'
import { turning, turnStep } from './turn-step.ts'

/** What undo and redo are about, for the menu bar; null where it is something on screen that has steps of its own. */
export const stepNames = createStore<{ undo: string | null; redo: string | null }>({ undo: null, redo: null })

/**
 * Lets undo and redo go through the library's history wherever nothing on screen has steps of its own. What is found in files and waits for review is not in the library: there they
 * would change something that is not in sight.
 */
export function useUndo(): void {
  const { data } = useCall('history.next', {}, { keep: true })
  const view = useStore(place, (where) => where.view)
  const undo = view === 'import' ? null : (data?.undo ?? null)
  const redo = view === 'import' ? null : (data?.redo ?? null)
  const isTurning = useStore(turning) && view !== 'import'
  const [canUndo, canRedo] = [undo !== null || isTurning, redo !== null || isTurning]
  useEffect(() => (canUndo ? answerCommand('undo', () => void turnStep('undo'), true) : undefined), [canUndo])
  useEffect(() => (canRedo ? answerCommand('redo', () => void turnStep('redo'), true) : undefined), [canRedo])
  const isText = view === 'brief'
  const [undoName, redoName] = isText ? [null, null] : [undo?.name ?? null, redo?.name ?? null]
  useEffect(() => stepNames.set({ undo: undoName, redo: redoName }), [undoName, redoName])
}

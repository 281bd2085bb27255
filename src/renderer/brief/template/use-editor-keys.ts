import { useEffect, useEffectEvent } from 'react'
import { latinKey } from '#contract/keys.ts'

type Acts = { undo: () => void; redo: () => void; save: () => void }

/** Keys of the template editor, in its fields too: these have no history of their own meanwhile, so that one key goes back through everything. */
export function useEditorKeys(acts: Acts): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = latinKey(event).toLowerCase()
    const act =
      key === 's' ? acts.save : key === 'y' || (key === 'z' && event.shiftKey) ? acts.redo : key === 'z' ? acts.undo : null
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    // A key that is held down saves once.
    if (act !== acts.save || !event.repeat) act()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

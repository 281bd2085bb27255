import { useEffect, useEffectEvent } from 'react'
import { placeCommand } from '#contract/keys.ts'

/** The key that opens a source, on the entry in hand of a list (by its selector): `open` gets the entry's own key. */
export function useOpenKey(list: string, open: (key: string) => void): void {
  const latest = useEffectEvent(open)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (placeCommand('composer', event) !== 'open-source') return
      const entry = inHand(document.activeElement)
      const key = entry?.dataset['key']
      if (key === undefined || entry?.closest(list) == null) return
      // Before the list takes it for Enter.
      event.preventDefault()
      event.stopPropagation()
      latest(key)
    }
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [list])
}

/** The entry that has the keyboard, itself or by a field that goes through its list. */
function inHand(focus: Element | null): HTMLElement | null {
  const named = document.getElementById(focus?.getAttribute('aria-activedescendant') ?? '')
  return named ?? focus?.closest<HTMLElement>('[data-key]') ?? null
}

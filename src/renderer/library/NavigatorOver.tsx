import { useEffect, useRef } from 'react'
import { search } from '../shell/search.ts'
import { place } from '../shell/place.ts'
import { createStore } from '../ui/store.ts'
import { Navigator } from './Navigator.tsx'

/** Whether the navigator lies over a window that has no room for it beside the list. */
export const navigatorOver = createStore(false)

const close = (): void => navigatorOver.set(false)

/** The navigator over the other panes. It goes once something was chosen in it, by Escape, or by a press beside it, and gives the keyboard back. */
export function NavigatorOver() {
  const over = useRef<HTMLDivElement>(null)
  const beside = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = over.current
    const before = document.activeElement
    const first = element?.querySelector<HTMLElement>('[aria-current="page"]') ?? element?.querySelector('button')
    first?.focus()
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close()
    }
    const veil = beside.current
    element?.addEventListener('keydown', press)
    veil?.addEventListener('pointerdown', close)
    const stops = [place.subscribe(close), search.subscribe(close)]
    return () => {
      element?.removeEventListener('keydown', press)
      veil?.removeEventListener('pointerdown', close)
      for (const stop of stops) stop()
      // Unless the keyboard went on by itself, to what was chosen.
      const isLeft = document.activeElement === document.body || element?.contains(document.activeElement) === true
      if (isLeft && before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div className="over-place">
      <div className="over-beside" ref={beside} />
      <div className="over-navigator fade-in" ref={over}>
        <Navigator />
      </div>
    </div>
  )
}

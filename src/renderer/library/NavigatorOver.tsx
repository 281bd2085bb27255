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
  useEffect(() => {
    const before = document.activeElement
    const first = over.current?.querySelector<HTMLElement>('[aria-current="page"]') ?? over.current?.querySelector('button')
    first?.focus()
    return () => {
      if (
        before instanceof HTMLElement &&
        (document.activeElement === document.body || over.current?.contains(document.activeElement) !== false)
      )
        before.focus()
    }
  }, [])
  useEffect(() => {
    const stops = [place.subscribe(close), search.subscribe(close)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return (
    <div className="over" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <div className="over-beside" onPointerDown={close} />
      <div className="over-navigator fade-in" ref={over}>
        <Navigator />
      </div>
    </div>
  )
}

import { firstIn } from './pane-focus.ts'
import { place } from './place.ts'

/** A screen whose text is loaded first has nothing that takes the keyboard for so many frames. */
const FRAMES = 120

/**
 * Another screen takes away what had the keyboard: it then stands on the page, where no key of a list or a chart is heard. Gives it to what the new
 * screen is about, unless that takes it by itself; the returned function ends it.
 */
export function watchScreens(): () => void {
  let view = place.get().view
  let frame = 0
  const look = (left: number): void => {
    frame = window.requestAnimationFrame(() => {
      const { activeElement } = document
      if (activeElement !== null && activeElement !== document.body) return
      const main = document.querySelector('main')
      const first = main === null || main.closest('[inert]') !== null ? null : firstIn(main)
      if (first !== null && left < FRAMES - 1) return first.focus()
      if (left > 0) look(left - 1)
    })
  }
  const end = place.subscribe(() => {
    if (place.get().view === view) return
    view = place.get().view
    window.cancelAnimationFrame(frame)
    look(FRAMES)
  })
  return () => {
    end()
    window.cancelAnimationFrame(frame)
  }
}

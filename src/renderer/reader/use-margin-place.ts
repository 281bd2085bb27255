import { useEffect } from 'react'
import type { RefObject } from 'react'
import { layout } from '../shell/layout.ts'
import { place } from '../shell/place.ts'
import { reading, leastReader } from '../ui/reading.ts'
import { createStore, useStore } from '../ui/store.ts'
import { useMedia, WIDE } from '../ui/use-media.ts'
import { useWidth } from '../ui/use-width.ts'
import { useInHand } from './reader-state.ts'

/** Pixels of the margin; the same stands in the style sheet. */
const MARGIN = 280

/** Where Escape closes something of its own: a field, a dialog, a menu. */
const OWN_ESCAPE = 'input, textarea, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="menu"]'

/** Where the margin stands: beside the text, over it where there is no room, nowhere. */
type MarginPlace = 'beside' | 'over' | 'none'

/** Whether a margin that has no room beside the text lies over it. */
const over = createStore(false)

/** Shows the margin, where it is not beside the text. */
export function openMargin(): void {
  over.set(true)
}

/** Whether there may be a margin: not in triage, where the list says what it would say, and takes the room. */
export function useHasMargin(): boolean {
  return useStore(place, ({ view }) => view !== 'triage')
}

/**
 * Where the margin stands in a reader of this width, and what shows or hides it. Beside the text only where a line of it still holds 40 letters; over it once it is asked
 * for, a marked passage is pressed or a note is written, until Escape.
 */
export function useMarginPlace(
  scroll: RefObject<HTMLElement | null>,
  isActive: boolean,
): { margin: MarginPlace; toggle: () => void } {
  const has = useHasMargin()
  const wanted = useStore(layout, ({ margin }) => margin)
  const isOver = useStore(over) && isActive
  const width = useWidth(scroll, Number.POSITIVE_INFINITY)
  const least = useStore(reading, ({ size }) => leastReader(size))
  const hasRoom = useMedia(WIDE) && width >= least + MARGIN
  const note = useStore(useInHand(), (value) => value.note)
  useEffect(() => {
    if (note !== null) over.set(true)
  }, [note])
  // Where there is room it lies over nothing, whatever was pressed: a window that is made narrow later does not begin with half of the text covered.
  const isRoomKnown = hasRoom && Number.isFinite(width)
  useEffect(() => {
    if (isRoomKnown && isOver && note === null) over.set(false)
  }, [isRoomKnown, isOver, note])
  useEffect(() => {
    // Before anything else hears of it: a tooltip that is open would keep the key, and after a press on a mark the keyboard may stand on the page.
    const press = (event: KeyboardEvent): void => {
      const { key, target } = event
      if (key !== 'Escape' || !over.get() || (target instanceof Element && target.closest(OWN_ESCAPE) !== null)) return
      over.set(false)
      // Of what Escape closes, one thing at a time.
      event.preventDefault()
    }
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [])
  return {
    margin: !has ? 'none' : hasRoom ? (wanted ? 'beside' : 'none') : isOver ? 'over' : 'none',
    toggle: () => (hasRoom ? layout.set((previous) => ({ ...previous, margin: !previous.margin })) : over.set(!isOver)),
  }
}

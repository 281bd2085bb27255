import { flushSync } from 'react-dom'
import type { Side } from '../shell/pair.ts'
import { closeSide } from '../shell/place.ts'
import { reader } from './reader-state.ts'

/** Closes one of two articles; the keyboard goes on in the other, if it was there. False where there is one alone. */
export function closeOne(side: Side): boolean {
  if (!flushSync(() => closeSide(side))) return false
  if (document.activeElement !== document.body && document.activeElement !== null) return true
  const left = document.querySelector<HTMLElement>('.reader[data-active]')
  const inHand = left?.querySelector<HTMLElement>(`[data-of="${reader.get().block ?? 0}"]`)
  ;(inHand ?? left)?.focus({ preventScroll: true })
  return true
}

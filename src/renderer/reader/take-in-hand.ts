import { reader } from './reader-state.ts'

let taken: Element | null = null

/** The block that has the keyboard since a key took it there; null where that is something else, or was pressed with the mouse. */
export function takenByKey(): Element | null {
  return taken === document.activeElement ? taken : null
}

/** Makes a block the one that keys act on, brings it into view and gives it the keyboard, so that it is read out and the next Tab goes on from it. */
export function takeInHand(text: HTMLElement | null, block: number): void {
  reader.set((previous) => ({ ...previous, block }))
  const element = text?.querySelector<HTMLElement>(`[data-of="${block}"]`)
  element?.scrollIntoView({ block: 'nearest' })
  element?.focus({ preventScroll: true })
  taken = element ?? null
}

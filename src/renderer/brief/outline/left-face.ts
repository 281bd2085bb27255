import { layout, type LeftFace } from '#renderer/shell/layout.ts'
import { OFFER_LIST } from '../excerpts/drag.ts'

/** The id of the outline, so that the keyboard can be handed over to it. */
export const OUTLINE = 'brief-outline'

/** What stands to the left of the text from now on. */
export function showFace(left: LeftFace): void {
  layout.set((before) => ({ ...before, left }))
}

/** Hands the keyboard over to the list of excerpts, which is shown for that. */
export function focusOffers(): void {
  showFace('excerpts')
  requestAnimationFrame(() => document.getElementById(OFFER_LIST)?.focus({ preventScroll: true }))
}

/** Hands the keyboard over to the outline, at the section with the caret. */
export function focusOutline(): void {
  showFace('outline')
  requestAnimationFrame(() => {
    const rows = document.getElementById(OUTLINE)
    const row = rows?.querySelector<HTMLElement>('[aria-current]') ?? rows?.querySelector<HTMLElement>('[tabindex="0"]')
    row?.focus()
  })
}

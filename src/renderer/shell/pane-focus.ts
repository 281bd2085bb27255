import { flushSync } from 'react-dom'
import { frontPane } from './front-pane.ts'

/** One of two articles that are read side by side, each a pane of its own, unless both stand behind another pane. */
const SIDE = '[data-side]'
/** What F6 goes through, in the order of the screen: the bar at the top, the panes, notices. */
const PANES = `header.topbar, .over-navigator, [data-panel]:not(:has(${SIDE})), [data-panel][inert]:has(${SIDE}), [data-panel]:not([inert]) ${SIDE}, .toasts`
/** Where the keyboard goes in a pane in which it has not been: what is selected in a list, a text that is written, else the first that takes it. */
const FIRST = [
  '[role=listbox][tabindex="0"], [role=grid][tabindex="0"], [role=option][tabindex="0"], [role=row][tabindex="0"]',
  '.ProseMirror[contenteditable="true"]',
  '[aria-current="page"], [role=tab][aria-selected=true]',
  'input:not([disabled]), button:not([disabled]), a[href], textarea:not([disabled]), [tabindex="0"]',
]
/** Takes the keyboard while there is nothing in it that could: what is loading, or empty. */
const ITSELF = 'section[tabindex="-1"]'
/** Takes it by J and K. */
const BLOCK = '[data-of]'

/** Where the keyboard was last in each pane. */
const last = new WeakMap<Element, HTMLElement>()

/** The pane that had it last: what held it there may be gone (a line moved to the trash), and the keyboard stands on the page for a moment. */
let lastPane: Element | null = null

/** Remembers where the keyboard is in each pane; the returned function ends it. */
export function watchPanes(): () => void {
  document.addEventListener('focusin', note)
  return () => document.removeEventListener('focusin', note)
}

/** Moves the keyboard to the next pane, or the one before; around at the end. */
export function focusPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll(PANES)].filter(
    (pane) => pane.parentElement?.closest('[inert]') === null && placeIn(pane) !== null,
  )
  const { activeElement } = document
  const isNowhere = activeElement === null || activeElement === document.body
  const present = panes.findIndex((pane) => (isNowhere ? pane === lastPane : pane.contains(activeElement)))
  const next = panes[present < 0 ? (by === 1 ? 0 : panes.length - 1) : (present + by + panes.length) % panes.length]
  if (next !== undefined) focusIn(next)
}

/** Moves the keyboard to a pane, by its id; to the place where it was there. */
export function enterPane(id: string): void {
  const pane = document.querySelector(`[data-panel][id="${id}"]`)
  if (pane !== null) focusIn(pane)
}

/** One that stands behind another takes no keyboard before it is brought to the front. */
function focusIn(pane: Element): void {
  if (pane.hasAttribute('inert')) flushSync(() => frontPane.set(pane.id))
  const side = pane.matches(SIDE) ? pane : (pane.querySelector(`${SIDE}[data-active]`) ?? pane)
  // Of one that is hidden nothing but its head can be reached before that has the keyboard.
  if (side.hasAttribute('data-hidden')) flushSync(() => side.querySelector('button')?.focus())
  placeIn(side)?.focus()
}

function note({ target }: FocusEvent): void {
  const pane = target instanceof HTMLElement ? target.closest(PANES) : null
  if (pane === null || !(target instanceof HTMLElement)) return
  last.set(pane, target)
  lastPane = pane
}

function placeIn(pane: Element): HTMLElement | null {
  const known = last.get(pane)
  if (known !== undefined && pane.contains(known) && takesFocus(known)) return known
  return firstIn(pane) ?? pane.querySelector<HTMLElement>(ITSELF)
}

/** Where the keyboard goes in what it has not been in. */
export function firstIn(part: Element): HTMLElement | null {
  for (const selector of FIRST) {
    const found = [...part.querySelectorAll<HTMLElement>(selector)].find(takesFocus)
    if (found !== undefined) return found
  }
  return null
}

/** Hidden elements take no focus (https://html.spec.whatwg.org/multipage/interaction.html#focusable-area). */
function takesFocus(element: HTMLElement): boolean {
  const isReached = element.getAttribute('tabindex') !== '-1' || element.matches(BLOCK)
  return isReached && element.checkVisibility({ visibilityProperty: true })
}

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page is one function, with all that it calls */
import type { Page } from '@playwright/test'

/** What a pointer presses. Links within a text are excepted (WCAG 2.2, 2.5.8); the rows of a chart are not pressed, their squares are. */
const TARGETS =
  'button, [role=button], [role=menuitem], [role=menuitemradio], [role=option], [role=row]:not(g), [role=tab], [role=slider], [role=switch], select, summary, textarea, input:not([type=hidden])'

/**
 * The targets on screen that are less than 24 pixels wide or high, each with its size, but for those with room around them: whose circle of 24 pixels meets neither another target nor the circle of
 * another small one (WCAG 2.2, 2.5.8, “spacing”).
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const SIZE = 24
    // What only a screen reader presses, such as the buttons at the ends of a menu that close it.
    const isClipped = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        if (at.clientWidth <= 1 && getComputedStyle(at).overflow === 'hidden') return true
      return false
    }
    // A field that is drawn by its label is pressed there.
    const pressed = (element: HTMLElement): HTMLElement =>
      element.matches('input[type=checkbox], input[type=radio], [role=switch]') ? (element.closest('label') ?? element) : element
    const targets = [...new Set([...document.querySelectorAll<HTMLElement>(selector)].map(pressed))].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[inert]') === null &&
        getComputedStyle(element).pointerEvents !== 'none' &&
        !isClipped(element),
    )
    const boxes = new Map(targets.map((target) => [target, target.getBoundingClientRect()]))
    const isSmall = ({ width, height }: DOMRect): boolean => width < SIZE - 0.05 || height < SIZE - 0.05
    const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 })
    const meets = (one: DOMRect, other: DOMRect): boolean => {
      const { x, y } = middle(one)
      if (isSmall(other)) {
        const there = middle(other)
        if (Math.hypot(x - there.x, y - there.y) < SIZE) return true
      }
      const away = Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom))
      return away < SIZE / 2
    }
    return targets.flatMap((target) => {
      const box = boxes.get(target)
      if (box === undefined || box.width <= 1 || box.height <= 1 || !isSmall(box)) return []
      const near = targets.some((other) => {
        const there = boxes.get(other)
        return other !== target && there !== undefined && !other.contains(target) && !target.contains(other) && meets(box, there)
      })
      if (!near) return []
      const name = target.getAttribute('aria-label') ?? target.textContent.trim().slice(0, 40)
      return [`${target.tagName.toLowerCase()}.${target.className} “${name}” ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`]
    })
  }, TARGETS)
}

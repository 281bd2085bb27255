import type { Page } from '@playwright/test'

/** Scrolls inside itself, as WCAG 1.4.10 allows: tables, drawings, pages, code; the tabs of an import; and the words before a word that is lined up, which fade away. */
const MEANT =
  '.table-scroll, .chart-scroll, .pages-scroll, .guide-table, .filter-tabs, .on-paper, .tableWrapper, .kwic-before, pre, input, textarea'

/** What of a page would have to be scrolled to sideways, or is cut off at its sides: the page itself, and what sticks out of the window or of a part that scrolls or cuts. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate((meant) => {
    const root = document.documentElement
    const found = root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth} in ${root.clientWidth}`] : []
    const isMeant = (element: Element | null): boolean => {
      if (element === null || element === document.body) return false
      const { textOverflow, clipPath, opacity } = getComputedStyle(element)
      if (element.matches(meant) || clipPath !== 'none' || textOverflow === 'ellipsis' || opacity === '0') return true
      return isMeant(element.parentElement)
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const box = element.getBoundingClientRect()
      if (!element.checkVisibility({ visibilityProperty: true }) || box.width * box.height === 0 || isMeant(element)) continue
      const isOut = box.right > window.innerWidth + 1 || box.left < -1
      const isCut = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      if (isOut || isCut)
        found.push(
          `${isOut ? 'out of the window' : 'cut off'}: ${element.className} “${element.textContent?.trim().slice(0, 30)}”`,
        )
    }
    return found
  }, MEANT)
}

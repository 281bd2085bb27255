import { expect, type Page } from '@playwright/test'
import { violations } from './accessibility.ts'

/** Nothing is found on what is on screen, in light and in dark. */
export async function passes(page: Page, name: string): Promise<void> {
  for (const theme of ['light', 'sepia', 'dark']) {
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme)
    // What fades in or changes its colours is looked at when it has.
    await page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .flatMap((each) => (each.effect?.getComputedTiming().iterations === Infinity ? [] : each.finished)),
      ),
    )
    expect(await violations(page), `${name}, ${theme}`).toEqual([])
  }
}

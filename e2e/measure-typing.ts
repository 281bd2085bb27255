import type { Page } from '@playwright/test'
import { AppUnderTest } from './app-under-test.ts'
import { ensureChromium } from './ensure-chromium.ts'
import { standInFolder } from './stand-in-folder.ts'

/** What the window says of a check that has come. */
const CHECKED = /error|warning|nothing found/i

/** Between two keys, in milliseconds: a quick typist. */
export const PAUSE = 90
export const TYPED = 'Exports fell by a tenth. The ministry then said, late, that homes come first. '.repeat(3)

/** All in milliseconds. `keys`: from each key to the frame that shows it; `busy`: what the window's thread did while all were typed; `longest`: its longest task then, 0 where none took 50; `opened`: from the click to the text; `checked`: from the click to the check of the brief; `longestOpening`: the longest task until then. */
export type Typing = { keys: number[]; busy: number; longest: number; opened: number; checked: number; longestOpening: number }

/** Types into each of the briefs of a library, by their titles, in an app of its own. */
export async function measureTyping(dataDir: string, titles: readonly string[]): Promise<Typing[]> {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= standInFolder()
  process.env['CHROMIUM_PATH'] ??= ensureChromium()
  const app = await AppUnderTest.launch(dataDir)
  try {
    const measured: Typing[] = []
    for (const title of titles) {
      await app.page.evaluate(watch)
      const opening = performance.now()
      await openBrief(app.page, title)
      const opened = performance.now() - opening
      await app.page.locator('.check-button', { hasText: CHECKED }).waitFor({ timeout: 120_000 })
      const checked = performance.now() - opening
      measured.push({ opened, checked, longestOpening: await longestTask(app.page), ...(await typeInto(app.page)) })
    }
    return measured
  } finally {
    await app.close()
  }
}

async function openBrief(page: Page, title: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+1')
  await page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: title }).first().click()
  await page.getByRole('textbox', { name: 'Text of the brief' }).getByRole('region').first().waitFor()
}

type Watched = { keys: number[]; longest: number }

async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.longest)
}

async function typeInto(page: Page): Promise<Watched & { busy: number }> {
  await page.getByRole('textbox', { name: 'Text of the brief' }).getByRole('region').nth(1).locator('.unit-text').first().click()
  await page.keyboard.press('End')
  // What the check set going in the window is over before the first key.
  await page.waitForTimeout(1_000)
  await page.evaluate(watch)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const busy = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  const before = await busy()
  for (const key of TYPED) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(PAUSE)
  }
  await page.waitForTimeout(2_000)
  const spent = ((await busy()) - before) * 1000
  const watched = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched)
  return { ...watched, busy: spent }
}

/** In the page: how long after each key the frame came that shows it, and the longest task, in milliseconds (0: none of 50 or more). */
function watch(): void {
  const watched: Watched = { keys: [], longest: 0 }
  Object.assign(globalThis, { watched })
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => watched.keys.push(performance.now() - timeStamp))
      port1.start()
      requestAnimationFrame(() => port2.postMessage(null))
    },
    { capture: true },
  )
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration)
  }).observe({ type: 'longtask' })
}

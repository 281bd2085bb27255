import type { Page } from '@playwright/test'
import { AppUnderTest } from './app-under-test.ts'
import { ensureChromium } from './ensure-chromium.ts'
import { standInFolder } from './stand-in-folder.ts'
import { threadTasks } from './thread-tasks.ts'

/** What the window says of a check that has come. */
const CHECKED = /error|warning|nothing found/i

/** Between two keys, in milliseconds: a quick typist. */
export const PAUSE = 90
export const TYPED = 'Exports fell by a tenth. The ministry then said, late, that homes come first. '.repeat(3)

/** All in milliseconds. `keys`: from each key to the frame that shows it; `tasks`: those of the window's thread while all were typed, by the processor's time; `opened`: from the click to the text; `checked`: from the click to the check of the brief; `opening`: the tasks until then. */
export type Typing = { keys: number[]; tasks: number[]; opened: number; checked: number; opening: number[] }

/** Types into each of the briefs of a library, by their titles, in an app of its own. */
export async function measureTyping(dataDir: string, titles: readonly string[]): Promise<Typing[]> {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= standInFolder()
  process.env['CHROMIUM_PATH'] ??= ensureChromium()
  const app = await AppUnderTest.launch(dataDir)
  try {
    const measured: Typing[] = []
    for (const title of titles) {
      const [began, times] = [performance.now(), { opened: 0, checked: 0 }]
      const opening = await threadTasks(app.page, async () => {
        await openBrief(app.page, title)
        times.opened = performance.now() - began
        await app.page.locator('.check-button', { hasText: CHECKED }).waitFor({ timeout: 120_000 })
        times.checked = performance.now() - began
      })
      measured.push({ ...times, opening, ...(await typeInto(app.page)) })
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

async function typeInto(page: Page): Promise<Pick<Typing, 'keys' | 'tasks'>> {
  await page.getByRole('textbox', { name: 'Text of the brief' }).getByRole('region').nth(1).locator('.unit-text').first().click()
  await page.keyboard.press('End')
  // What the check set going in the window is over before the first key.
  await page.waitForTimeout(1_000)
  await page.evaluate(watch)
  const tasks = await threadTasks(page, async () => {
    for (const key of TYPED) {
      await page.keyboard.press(key === ' ' ? 'Space' : key)
      await page.waitForTimeout(PAUSE)
    }
    await page.waitForTimeout(2_000)
  })
  return { keys: await page.evaluate(() => (globalThis as unknown as Watched).shown), tasks }
}

type Watched = { shown: number[] }

/** In the page: how long after each key the frame came that shows it, in milliseconds. */
function watch(): void {
  const shown: number[] = []
  Object.assign(globalThis, { shown })
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => shown.push(performance.now() - timeStamp))
      port1.start()
      requestAnimationFrame(() => port2.postMessage(null))
    },
    { capture: true },
  )
}

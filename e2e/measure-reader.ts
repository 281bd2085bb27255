import { AppUnderTest } from './app-under-test.ts'
import { ensureChromium } from './ensure-chromium.ts'
import { standInFolder } from './stand-in-folder.ts'
import { threadTasks } from './thread-tasks.ts'

/** In milliseconds: the tasks of the window's thread from the key that opens an article until its margin stands, by the processor's time. `cards`: how many exist in the margin then. */
export type Opening = { tasks: number[]; cards: number }

/** Opens articles by their titles, one after the other, in an app of its own, each time from the article before it. */
export async function measureReader(dataDir: string, titles: readonly string[]): Promise<Opening[]> {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= standInFolder()
  process.env['CHROMIUM_PATH'] ??= ensureChromium()
  const app = await AppUnderTest.launch(dataDir)
  try {
    const { page } = app
    await page.setViewportSize({ width: 1_440, height: 900 })
    const rows = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
    await rows.first().click()
    const measured: Opening[] = []
    for (const title of titles) {
      // What looks through the library for suggestions is over before.
      await page.waitForTimeout(2_000)
      const tasks = await threadTasks(page, async () => {
        await rows.filter({ hasText: title }).click()
        await page.locator('.reader').getByRole('heading', { name: title, level: 1 }).waitFor()
        await page.locator('.margin-slot').first().waitFor()
        await page.waitForTimeout(1_000)
      })
      measured.push({ tasks, cards: await page.locator('.margin-slot').count() })
    }
    return measured
  } finally {
    await app.close()
  }
}

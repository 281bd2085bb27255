import type { Locator } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { section } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'

/** How much of a page is ink: pixels that are not white. */
const ink = (page: Locator): Promise<number> =>
  page.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement
    const { data } = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] }
    let dark = 0
    for (let at = 0; at < data.length; at += 4)
      if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 600) dark += 1
    return dark
  })

test('the pages stand beside the text as they are printed, follow what is written, and are read alone', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Gas by 2030', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Exports to China will fall.')
  await page.keyboard.press('Control+Shift+P')
  const pages = page.getByRole('complementary', { name: 'Pages' })
  const first = pages.getByRole('figure', { name: 'Page 1 of 1' }).locator('canvas')
  await expect.poll(() => ink(first)).toBeGreaterThan(500)
  await expect(pages.getByRole('status')).toHaveText('1 page')
  const before = await ink(first)

  // Written on: the page follows, and the caret stays.
  await page.keyboard.type(' Homes come first, and what is left over is sold for a year at a time.')
  await expect.poll(() => ink(first)).toBeGreaterThan(before + 100)

  await page.keyboard.press('Control+Shift+R')
  await expect(page.locator('[inert]').filter({ has: briefField(page) })).toHaveCount(1)
  await expect(page.getByRole('region', { name: 'Pages as printed' }).last()).toBeFocused()
  const alone = page.getByRole('figure', { name: 'Page 1 of 1' }).locator('canvas').last()
  await expect.poll(() => ink(alone)).toBeGreaterThan(before)
  await page.keyboard.press('Escape')
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type(' So be it.')
  await expect(section(page, 'Bottom line')).toContainText('sold for a year at a time. So be it.')
})

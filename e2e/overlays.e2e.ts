import type { Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { openArticle } from './library-steps.ts'

/** Accepts a suggestion and takes that back, which says so. */
async function notice(app: AppUnderTest, page: Page): Promise<void> {
  await app.clickMenu('show-triage')
  await page.getByRole('listbox', { name: 'What waits' }).getByRole('option').nth(1).click()
  await page.keyboard.press('a')
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Close notice' }).waitFor()
}

test('a notice covers nothing: the screen leaves it room, and takes it back when it goes', async ({ app, page }) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 720, height: 500 },
    // A screen of 1440 × 900 at twice the size.
    { width: 720, height: 450 },
  ]) {
    await page.setViewportSize(size)
    const bottoms = () =>
      page.locator('[data-panel]').evaluateAll((panes) => Math.max(...panes.map((pane) => pane.getBoundingClientRect().bottom)))
    await app.clickMenu('show-triage')
    await page.getByRole('listbox', { name: 'What waits' }).waitFor()
    const before = await bottoms()
    await notice(app, page)
    await expect.poll(async () => ((await page.locator('.toast').boundingBox())?.y ?? 0) - (await bottoms())).toBeGreaterThan(0)
    await page.screenshot({ path: `test-results/overlays/notice-${size.width}-${size.height}.png` })
    await page.getByRole('button', { name: 'Close notice' }).click()
    await expect.poll(bottoms).toBe(before)
  }
})

test('what lies behind the navigator, or behind the one pane that has room, is reached by no key and no screen reader', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 640 })
  await openArticle(page, 'What Crosses at Bakhty')
  await page.keyboard.press('Control+\\')
  await expect(page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^All articles/ })).toBeFocused()
  const behind = () => page.evaluate(() => document.activeElement?.closest('[data-panel]') !== null)
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab')
    expect(await behind()).toBe(false)
  }
  await page.keyboard.press('F6')
  expect(await behind()).toBe(false)
  await page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('button', { name: /^All articles/ })
    .focus()
  await page.keyboard.press('Escape')
  await expect.poll(behind).toBe(true)

  await page.setViewportSize({ width: 640, height: 480 })
  const front = page.locator('[data-panel][data-front]')
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await expect(front).toHaveId('list')
  await page.getByRole('option', { name: 'What Crosses at Bakhty' }).focus()
  const inReader = () => page.evaluate(() => document.activeElement?.closest('.reader') !== null)
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab')
    expect(await inReader()).toBe(false)
  }
  await expect(front).toHaveId('list')
  await page.getByRole('option', { name: 'What Crosses at Bakhty' }).focus()
  await page.keyboard.press('F6')
  await expect(front).toHaveId('reader')
  expect(await inReader()).toBe(true)
})

test('with the system’s colours alone themes, selection and notices are still told', async ({ app, page }) => {
  await openArticle(page, 'What Crosses at Bakhty')
  await page.emulateMedia({ forcedColors: 'active' })
  const dot = page.getByRole('navigation', { name: 'Library' }).locator('.nav-theme', { hasText: 'Xinjiang' }).locator('.dot')
  await expect(dot).toHaveCSS('background-color', 'rgb(15, 118, 110)')
  await expect(page.locator('.article-row[data-selected]')).toHaveCSS('border-inline-start-width', '5px')
  await expect(page.getByRole('button', { name: /^All articles/ })).toHaveCSS('border-inline-start-width', '5px')
  await notice(app, page)
  await expect(page.locator('.toast')).toHaveCSS('border-top-width', '1px')
  await page.screenshot({ path: 'test-results/overlays/forced.png' })
})

test('themes of marks are told by their line as well: under the words and under the name', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openArticle(page, 'What Crosses at Bakhty')
  await page.locator('.reader').focus()
  for (const [index, style] of ['solid', 'dashed', 'dotted', 'double'].entries()) {
    for (const key of ['j', 's', String(index + 1)]) await page.keyboard.press(key)
    const mark = page.locator(`.reader [data-excerpts="1:${index + 1}"]`)
    await expect(mark).toHaveCSS('border-bottom-style', style)
    const card = page.getByRole('region', { name: `Excerpt 1:${index + 1}` })
    await expect(card.locator('.chip').first()).toHaveCSS('border-bottom-style', style)
  }
  await page.screenshot({ path: 'test-results/overlays/lines.png' })
})

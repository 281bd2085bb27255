import { test } from './app.fixture.ts'

test('look', async ({ app, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.waitForTimeout(1500)
  await page.screenshot({ path: '/tmp/shots/1-first.png' })
  console.log(await page.locator('body').ariaSnapshot())
  await page.getByRole('button', { name: /sample/i }).click()
  await page.waitForTimeout(4000)
  await page.screenshot({ path: '/tmp/shots/2-imported.png' })
  console.log(await page.locator('body').ariaSnapshot())
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { createBrief, openArticle } from './library-steps.ts'

test('the guide opens from the menu, its links lead on and back leads back', async ({ app, page }) => {
  await openArticle(page, 'The Price of a Litre')
  await app.clickMenu('guide')
  const shown = page.getByRole('region', { name: 'Page of the guide' })
  await expect(shown.getByRole('heading', { level: 1, name: 'First brief in ten minutes' })).toBeVisible()
  await expect(shown).toBeFocused()
  const picture = shown.getByRole('img', { name: 'The review of an import' })
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600)
  await page.screenshot({ path: 'test-results/guide-light.png' })
  await shown.getByRole('link', { name: 'The method behind each check' }).click()
  await expect(shown.getByRole('heading', { level: 1, name: 'The method behind each check' })).toBeVisible()
  const contents = page.getByRole('navigation', { name: 'Contents' })
  await expect(contents.getByRole('button', { name: 'The method behind each check' })).toHaveAttribute('aria-current', 'page')
  await contents.getByRole('button', { name: 'Tradecraft' }).click()
  await expect(shown.getByRole('heading', { name: 'Tradecraft' })).toBeInViewport()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(shown.getByRole('heading', { level: 1, name: 'First brief in ten minutes' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { name: 'The Price of a Litre', level: 1 })).toBeVisible()
})

test('F1 opens what is on screen, and the guide is searched by keyboard alone', async ({ page }) => {
  await page.keyboard.press('Control+3')
  await page.keyboard.press('F1')
  const shown = page.getByRole('region', { name: 'Page of the guide' })
  await expect(shown.getByRole('heading', { name: 'Triage', exact: true })).toBeInViewport()
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Shift+Tab')
  const find = page.getByRole('searchbox', { name: 'Find in the guide' })
  await find.focus()
  await page.keyboard.type('wrong passw')
  await expect(page.getByRole('status').filter({ hasText: 'in the guide' })).toHaveText(/^\d+ places? in the guide\.$/)
  // The page on merging stands first, that on backups second.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Restore Backups and recovery/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(shown.getByText('A wrong password, a file that was cut off')).toBeInViewport()
  await find.fill('zeppelin')
  await expect(page.getByText('Nothing in the guide has these words.')).toBeVisible()
})

test('a failure leads to the page that helps with it', async ({ app, page, dataDir }) => {
  const file = join(dataDir, 'themes.qdc')
  await writeFile(file, 'no codebook')
  await app.answerOpenDialog([file])
  await page.getByRole('button', { name: 'Themes as a whole' }).click()
  await page.getByRole('menuitem', { name: /^Import/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Read in the guide' }).click()
  const shown = page.getByRole('region', { name: 'Page of the guide' })
  await expect(shown.getByRole('heading', { name: 'Themes', exact: true })).toBeInViewport()
})

test('at twice the size the guide is read without scrolling sideways, also in the dark', async ({ app, page }) => {
  await app.clickMenu('guide')
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  await page.setViewportSize({ width: 640, height: 400 })
  const shown = page.getByRole('region', { name: 'Page of the guide' })
  await expect(shown.getByRole('heading', { level: 1, name: 'Keyboard shortcuts' })).toBeVisible()
  const over = await shown.evaluate((pane) => [
    pane.scrollWidth - pane.clientWidth,
    pane.getBoundingClientRect().right - window.innerWidth,
  ])
  expect(Math.max(...over)).toBeLessThanOrEqual(0)
  // A wide table is scrolled by itself, also by keyboard.
  await expect(shown.getByRole('region', { name: 'Table' }).first()).toHaveAttribute('tabindex', '0')
  await page.screenshot({ path: 'test-results/guide-narrow-dark.png' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.screenshot({ path: 'test-results/guide-dark.png' })
})

test('a finding of the check leads to the method behind it, and back to the brief', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Gas after January', themes: [], assemble: false })
  await page.getByRole('button', { name: 'How this is checked' }).first().click()
  const shown = page.getByRole('region', { name: 'Page of the guide' })
  await expect(shown.getByRole('heading', { name: 'empty-section' })).toBeInViewport()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('button', { name: /: title, authors, marking and date$/ })).toBeVisible()
})

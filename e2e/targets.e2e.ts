import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { createBrief, openArticle } from './library-steps.ts'
import { smallTargets } from './targets.ts'

async function large(page: Page, name: string): Promise<void> {
  await expect.poll(() => smallTargets(page), { message: name, timeout: 3_000 }).toEqual([])
}

test('nothing that is pressed is smaller than 24 pixels: library, search, triage, excerpts, overview, guide', async ({
  app,
  page,
}) => {
  await openArticle(page, 'What Crosses at Bakhty')
  await page.locator('.reader').focus()
  for (const key of ['j', 's', '1']) await page.keyboard.press(key)
  await page.locator('.reader [data-excerpts]').first().waitFor()
  await large(page, 'library')
  await page.keyboard.press('Control+f')
  await large(page, 'find in article')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^List: / }).click()
  await large(page, 'menu of the list')
  await page.getByRole('menuitemradio', { name: 'Compact' }).click()
  await page.keyboard.press('Escape')
  await large(page, 'compact')
  await page.getByRole('button', { name: 'Themes of excerpt 1:1' }).click()
  await large(page, 'themes of a mark')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Kazakhstan')
  await page.keyboard.press('Enter')
  await page.locator('mark').first().waitFor()
  await large(page, 'search')
  await app.clickMenu('show-excerpts')
  await large(page, 'excerpts')
  await app.clickMenu('show-triage')
  await page.getByRole('listbox', { name: 'What waits' }).getByRole('option').first().waitFor()
  await large(page, 'triage')
  await page.keyboard.press('a')
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Close notice' }).waitFor()
  await large(page, 'notice')
  await app.clickMenu('show-coverage')
  await page.locator('.heat-cell').first().waitFor()
  await large(page, 'coverage')
  await app.clickMenu('guide')
  await page.getByRole('region', { name: 'Page of the guide' }).waitFor()
  await large(page, 'guide')
})

test('nothing that is pressed is smaller than 24 pixels: dialogs and a brief', async ({ app, page }) => {
  for (const command of ['preferences', 'palette', 'new-brief', 'shortcuts', 'new-collection']) {
    await app.clickMenu(command)
    await page.getByRole('dialog').waitFor()
    await large(page, command)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await createBrief(page, { template: 'Policy brief', title: 'Gas', themes: ['Energy'], assemble: true })
  await page.getByRole('button', { name: /^Check: / }).waitFor()
  await large(page, 'brief')
  await page.getByRole('button', { name: /^Check: / }).click()
  await large(page, 'check')
})

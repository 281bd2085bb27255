import { expect, testOnSamples as test } from './app.fixture.ts'
import { createBrief, openArticle } from './library-steps.ts'
import { passes } from './passes.ts'

test('library, reader, excerpts, triage, coverage and guide have no violation of WCAG 2.2', async ({ app, page }) => {
  await openArticle(page, 'What Crosses at Bakhty')
  await page.keyboard.press('F6')
  for (const key of ['j', 's', '1']) await page.keyboard.press(key)
  await expect(page.locator('.reader [data-excerpts]').first()).toBeVisible()
  await passes(page, 'library')
  for (const entry of ['By publication', 'Compact']) {
    await page.getByRole('button', { name: /^List: / }).click()
    await page.getByRole('menuitemradio', { name: entry }).click()
    await page.keyboard.press('Escape')
  }
  await page.locator('.article-group').first().waitFor()
  await passes(page, 'grouped, compact')
  await app.clickMenu('show-excerpts')
  await page.getByRole('grid', { name: 'Excerpts' }).getByRole('row').first().waitFor()
  await passes(page, 'excerpts')
  await app.clickMenu('show-triage')
  await page.getByRole('listbox', { name: 'What waits' }).getByRole('option').first().waitFor()
  await passes(page, 'triage')
  await app.clickMenu('show-coverage')
  await page.locator('.heat-cell').first().waitFor()
  await passes(page, 'coverage')
  await app.clickMenu('guide')
  await page.getByRole('region', { name: 'Page of the guide' }).waitFor()
  await passes(page, 'guide')
})

test('nothing found, the dialogs and a brief have no violation of WCAG 2.2', async ({ app, page }) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('zzz')
  await page.getByRole('heading', { name: /zzz/ }).waitFor()
  await passes(page, 'nothing found')
  await page.keyboard.press('Escape')
  for (const command of ['preferences', 'palette', 'new-brief', 'shortcuts']) {
    await app.clickMenu(command)
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await passes(page, command)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  await createBrief(page, { template: 'Policy brief', title: 'Gas', themes: ['Energy'], assemble: true })
  await page.getByRole('button', { name: /^Check: / }).waitFor()
  await passes(page, 'brief')
})

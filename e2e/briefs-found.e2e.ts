import { expect, testOnSamples as test } from './app.fixture.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { passes } from './passes.ts'
import { sideways } from './sideways.ts'

test('a search finds briefs by their words, and leads by keyboard and mouse to the sentence', async ({ app, page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Quotas at the border', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Nothing moves. The quinoa harvest was met in April.')
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
  await app.clickMenu('show-library')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('quino')
  const found = page.getByRole('region', { name: 'In briefs' })
  await expect(found.getByRole('button')).toHaveText(/Quotas at the border.*quinoa harvest/s)
  await expect(found.locator('mark')).toHaveText('quinoa')
  await passes(page, 'briefs found')
  await page.screenshot({ path: 'test-results/briefs-found/dark.png' })
  await page.setViewportSize({ width: 640, height: 400 })
  await expect.poll(() => sideways(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })

  await found.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(briefField(page)).toContainText('quinoa harvest')
  await app.clickMenu('back')
  await found.getByRole('button').click()
  await expect(briefField(page)).toContainText('quinoa harvest')

  // What asks for articles alone finds no brief.
  await app.clickMenu('back')
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('quinoa from:2020')
  await page.keyboard.press('Enter')
  await expect(found).toBeHidden()
})

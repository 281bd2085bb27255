import { expect, test } from './app.fixture.ts'
import { briefField } from './library-steps.ts'

test('the tour begins in an empty library with the samples, goes on and back, and is left at any time', async ({ page }) => {
  await page.getByRole('button', { name: 'Take the tour' }).click()
  const tour = page.getByRole('complementary', { name: 'Tour' })
  await expect(tour.getByRole('heading', { name: 'Your library' })).toBeVisible()
  await expect(page.getByText('All articles · 11 articles')).toBeVisible()
  await expect(tour).toBeFocused()
  await page.screenshot({ path: 'test-results/tour-light.png' })
  await tour.getByRole('button', { name: 'Next' }).click()
  await expect(tour.getByRole('heading', { name: 'Marking' })).toBeVisible()
  await tour.getByRole('button', { name: 'Next' }).click()
  await tour.getByRole('button', { name: 'Show what waits' }).click()
  await expect(page.getByRole('region', { name: 'To triage' }).or(page.getByText('To triage')).first()).toBeVisible()
  await tour.getByRole('button', { name: 'Back' }).click()
  await expect(tour.getByRole('heading', { name: 'Marking' })).toBeVisible()
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  await page.screenshot({ path: 'test-results/tour-dark.png' })
  await tour.getByRole('button', { name: 'Leave the tour' }).click()
  await expect(tour).toBeHidden()
})

test('from the menu the tour leads to a brief, and Escape leaves it, but only in its own panel', async ({ app, page }) => {
  await app.clickMenu('tour')
  const tour = page.getByRole('complementary', { name: 'Tour' })
  for (let count = 0; count < 4; count += 1) await tour.getByRole('button', { name: 'Next' }).click()
  await tour.getByRole('button', { name: 'Begin a brief' }).click()
  await page.getByRole('dialog', { name: 'New brief' }).getByRole('textbox', { name: 'Title' }).fill('A tour')
  await page.getByRole('button', { name: 'Create the brief' }).click()
  await briefField(page).click()
  await page.keyboard.press('Escape')
  await expect(tour).toBeVisible()
  await tour.getByRole('button', { name: 'Next' }).click()
  await tour.getByRole('button', { name: 'Next' }).click()
  await tour.getByRole('button', { name: 'Show the check' }).click()
  await expect(
    page
      .getByRole('complementary', { name: 'Check' })
      .or(page.getByRole('region', { name: 'check' }))
      .first(),
  ).toBeVisible()
  await tour.getByRole('button', { name: 'Next' }).click()
  await page.keyboard.press('Escape')
  await expect(tour).toBeHidden()
})

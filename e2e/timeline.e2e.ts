import { expect, testOnSamples as test } from './app.fixture.ts'

test('the timeline shows when articles were written and which dates they name; a month leads to its sentences and articles', async ({
  page,
}) => {
  await page.keyboard.press('Control+4')
  await page.getByRole('tab', { name: 'Timeline' }).click()
  const map = page.getByRole('grid', { name: 'Articles and dates by month' })
  const written = map.getByRole('gridcell', { name: 'Written in June 2024: 1 article' })
  await expect(written).toBeVisible()
  await page.screenshot({ path: 'test-results/timeline-light.png' })
  await written.click()
  const articles = page.getByRole('complementary', { name: 'Articles written in June 2024' })
  await expect(articles.getByRole('button', { name: /A Division of Labour/ })).toBeVisible()

  // By the keyboard from there to a cell of dates.
  await written.press('ArrowDown')
  await page.keyboard.press('Home')
  const named = map.locator('[data-at^="1 "][aria-label^="Named, "]').first()
  await named.click()
  const said = page.getByRole('complementary', { name: /^What names / })
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  await page.screenshot({ path: 'test-results/timeline-dark.png' })
  await said.getByRole('listitem').first().getByRole('button').click()
  await expect(page.getByRole('region', { name: 'Reader' })).toBeVisible()

  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByText('As a table').click()
  await expect(page.getByRole('columnheader', { name: 'Told from the day of writing' })).toBeVisible()
})

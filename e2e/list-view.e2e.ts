import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { openArticle } from './library-steps.ts'

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' })

async function choose(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: /^List: / }).click()
  await page.getByRole('menuitemradio', { name: entry, exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
}

test('articles are grouped by publication, month and theme, with counts, and the arrows go through the groups', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1700 })
  await choose(page, 'By publication')
  await expect(page.getByRole('button', { name: 'List: Newest · By publication' })).toBeVisible()
  const notes = list(page).getByRole('group', { name: /^Watershed Notes/ })
  await expect(notes.getByRole('option')).toHaveCount(2)
  await expect(notes).toHaveAccessibleName('Watershed Notes 2')
  await page.screenshot({ path: 'test-results/list-view/publication.png' })
  // The last row of one group and the first of the next are neighbours for the keyboard.
  const first = list(page).getByRole('option').first()
  await first.click()
  const titles: string[] = []
  for (let step = 0; step < 11; step += 1) {
    titles.push((await list(page).locator('[aria-selected=true] .article-row-title').textContent()) ?? '')
    await page.keyboard.press('ArrowDown')
  }
  expect(new Set(titles).size).toBe(11)

  await choose(page, 'By month')
  await expect(list(page).getByRole('group').first()).toHaveAccessibleName('Jun 2024 1')
  await choose(page, 'By first theme')
  await expect(list(page).getByRole('group')).toHaveCount(1)
  await expect(list(page).getByRole('group')).toHaveAccessibleName('No theme 11')
  // What is marked now stands under its theme at once.
  await openArticle(page, 'What Crosses at Bakhty')
  await page.locator('.reader').focus()
  for (const key of ['j', 's', '3']) await page.keyboard.press(key)
  await expect(list(page).getByRole('group').first()).toHaveAccessibleName('Xinjiang 1')
  await page.screenshot({ path: 'test-results/list-view/theme.png' })
  // It is kept.
  await app.close()
  await app.relaunch()
  await expect(list(app.page).getByRole('group').first()).toHaveAccessibleName('Xinjiang 1')
})

test('a row that is selected looks so under the pointer, too', async ({ page }) => {
  const rows = list(page).getByRole('option')
  await rows.nth(2).click()
  const shown = await rows.nth(2).evaluate((row) => getComputedStyle(row).backgroundColor)
  await rows.nth(4).hover()
  await expect(rows.nth(2)).toHaveCSS('background-color', shown)
  await expect(rows.nth(4)).not.toHaveCSS('background-color', shown)
})

test('no row moves when an article gets its first theme and excerpt, in rows of each height and in results', async ({ page }) => {
  const tops = () =>
    list(page)
      .getByRole('option')
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().top)))
  const mark = async (title: string): Promise<void> => {
    await openArticle(page, title)
    const before = await tops()
    await page.locator('.reader').focus()
    for (const key of ['j', 'j', 's', '1']) await page.keyboard.press(key)
    await expect(list(page).getByRole('option', { name: title }).getByText('Energy')).toBeAttached()
    expect(await tops()).toEqual(before)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await mark('A Division of Labour, Slowly Undone')
  await choose(page, 'Compact')
  const heights = await list(page)
    .getByRole('option')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))
  expect(heights).toHaveLength(11)
  for (const height of heights) {
    expect(height).toBeLessThanOrEqual(34)
    expect(height).toBeGreaterThanOrEqual(24)
  }
  await mark('Outposts Without a Flag')
  await page.screenshot({ path: 'test-results/list-view/compact.png' })
  await choose(page, 'With the beginning of the text')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Kazakhstan')
  await page.keyboard.press('Enter')
  await expect(list(page).locator('mark').first()).toBeVisible()
  await mark('What Crosses at Bakhty')
  await page.screenshot({ path: 'test-results/list-view/found.png' })
})

import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'

const lines = (page: Page) => page.getByRole('listbox', { name: 'What waits' })
const articles = (page: Page) => page.getByRole('listbox', { name: 'Articles' })

test('a line of the navigator that leads out of triage keeps the keyboard, and what was said there is not said any more', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^To triage/ }).click()
  await expect(lines(page).getByRole('option').first()).toBeFocused()
  await page.keyboard.press('f')
  await expect(page.getByText('Starred: A Division of Labour, Slowly Undone')).toBeVisible()
  await expect(lines(page).getByRole('option').first()).toContainText('Starred')
  await page.keyboard.press('f')
  await expect(page.getByText('Its star is taken away: A Division of Labour, Slowly Undone')).toBeVisible()
  const all = page.getByRole('button', { name: /^All articles/ })
  await all.focus()
  await page.keyboard.press('Enter')
  await expect(articles(page)).toBeVisible()
  await expect(all).toBeFocused()
  await expect(page.getByText('Its star is taken away')).toBeHidden()
})

test('when all articles are in the trash, the keyboard is in the list, which undo fills again', async ({ page }) => {
  await articles(page).getByRole('option').first().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(page.getByText('All articles · 0 articles')).toBeVisible()
  await expect(articles(page)).toBeFocused()
  // The pane is framed, since of the list there is nothing to see.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(articles(page)).toBeFocused()
  await expect(articles(page)).toHaveCSS('outline-style', 'none')
  await expect(page.getByRole('region', { name: 'Articles', exact: true })).toHaveCSS('outline-style', 'solid')
  await page.keyboard.press('Control+z')
  await expect(articles(page).getByRole('option')).toHaveCount(11)
})

test('in triage a second article is read beside the one in hand, and the lines go on with theirs', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: /^To triage/ }).click()
  await expect(lines(page).getByRole('option').first()).toBeFocused()
  await page.keyboard.press('Control+Shift+d')
  const palette = page.getByRole('dialog')
  await page.keyboard.type('Outposts')
  await palette.getByRole('option', { name: /Outposts Without a Flag/ }).waitFor()
  await page.keyboard.press('Enter')
  const readers = page.locator('.reader')
  await expect(readers).toHaveCount(2)
  await expect(readers.nth(0)).toContainText('A Division of Labour')
  await expect(readers.nth(1)).toContainText('Outposts Without a Flag')
  await page.screenshot({ path: 'test-results/feel/triage-pair.png' })
  // By the first passage, in its article, which is there already.
  await lines(page).getByRole('option').nth(1).click()
  await expect(readers).toHaveCount(2)
  await expect(lines(page).getByRole('option').nth(1)).toBeFocused()
  await page.keyboard.press('a')
  await expect(page.getByText('Accepted Energy: A Division of Labour, Slowly Undone')).toBeVisible()
})

test('names of themes are not torn apart at 1100 pixels, in triage and beside the list', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 700 })
  const torn = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.navigator .nav-name')]
        .filter((name) => !name.textContent.includes(' ') && name.getBoundingClientRect().height > 24)
        .map((name) => name.textContent),
    )
  await expect(page.locator('.navigator .nav-name').first()).toBeVisible()
  expect(await torn()).toEqual([])
  await page.getByRole('button', { name: /^To triage/ }).click()
  await expect(lines(page).getByRole('option').first()).toBeFocused()
  expect(await torn()).toEqual([])
})

test('from screen to screen by keys alone, the keyboard is never left on the page', async ({ page }) => {
  await articles(page).getByRole('option').first().click()
  await page.keyboard.press('Control+4')
  await expect(page.getByRole('tab', { name: 'Coverage' })).toBeFocused()
  await page.keyboard.press('Control+1')
  const first = articles(page).getByRole('option').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(articles(page).getByRole('option').nth(1)).toBeFocused()
  await page.keyboard.press('Control+3')
  await expect(lines(page).getByRole('option').first()).toBeFocused()
  await page.keyboard.press('Control+4')
  await expect(page.getByRole('tab', { name: 'Coverage' })).toBeFocused()
  await page.keyboard.press('Control+3')
  await expect(lines(page).getByRole('option').first()).toBeFocused()
  await page.keyboard.press('F1')
  await expect(page.locator('main.guide')).toBeVisible()
  await expect(page.locator('main.guide :focus')).toHaveCount(1)
})

test('Ctrl+A at a button does not select the window with its bars and lists; in the reader it takes the text', async ({
  page,
}) => {
  const selected = () => page.evaluate(() => String(document.getSelection()))
  await articles(page).getByRole('option').first().click()
  await page.getByRole('button', { name: /^All articles/ }).focus()
  await page.keyboard.press('Control+a')
  expect(await selected()).toBe('')
  await page.locator('.reader').focus()
  await page.keyboard.press('Control+a')
  await expect.poll(selected).toContain('Russia kept order')
})

test('where one pane has room, a search from the reader brings what it finds to the front', async ({ page }) => {
  await articles(page).getByRole('option').first().click()
  await page.setViewportSize({ width: 640, height: 400 })
  await page.getByRole('button', { name: 'Reader', exact: true }).click()
  await expect(page.locator('[data-panel][data-front]')).toHaveId('reader')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('uranium')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-front]')).toContainText('5 results')
  await page.screenshot({ path: 'test-results/feel/zoomed-search.png' })
})

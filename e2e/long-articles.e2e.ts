import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Locator, Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'

const ARTICLES = 100_000
const ALL = ARTICLES + 11
/** Rows in view and a few around them. */
const IN_VIEW = 60

/** Puts articles into a library that no program has open, before all that have a date. */
function fillWithArticles(library: string): void {
  const db = new Database(library)
  db.prepare(
    `WITH RECURSIVE many (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM many WHERE number < :articles)
      INSERT INTO article (ord, title, title_key, authors, publication, paragraphs, words, snippet, text_hash, imported_at, language)
      SELECT number, 'Piece ' || number, 'piece ' || number, '[]', 'Paper ' || (number % 3), 1, 3, 'Words of it.', x'00', '2024-01-01', 'fr' FROM many`,
  ).run({ articles: ARTICLES })
  // All with the text of the first sample.
  db.exec(
    `INSERT INTO article_body (article_id, blocks)
      SELECT id, (SELECT blocks FROM article_body WHERE article_id = 1) FROM article WHERE title LIKE 'Piece %'`,
  )
  db.exec("UPDATE article SET title = 'Zinc of Achisai', title_key = 'zinc of achisai' WHERE title = 'Piece 50000'")
  db.close()
}

const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Articles' })
/** The row that has the keyboard: its place, of how many, and whether it is in view but for some pixels. */
const here = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const row = document.activeElement
    const [inner, outer] = [row?.getBoundingClientRect(), row?.closest('[role=listbox]')?.getBoundingClientRect()]
    const inView = inner && outer && inner.top > outer.top - 5 && inner.bottom < outer.bottom + 5
    return `${row?.getAttribute('aria-posinset')} of ${row?.getAttribute('aria-setsize')}${inView ? ' in view' : ''}`
  })
const selected = (page: Page): Locator => page.getByRole('toolbar', { name: 'Selected articles' }).getByRole('status')
const title = (number: number): string => `Piece ${number}`

test.beforeEach(async ({ app, page }) => {
  test.slow()
  await list(page).getByRole('option').first().waitFor()
  await app.close()
  fillWithArticles(join(app.dataDir, 'library.sqlite'))
  await app.relaunch()
  await list(app.page).getByRole('option').first().waitFor()
})

test('in 100,000 articles the keys reach the first and the last, select what lies between, and few rows exist', async ({
  app,
}) => {
  const { page } = app
  await list(page).getByRole('option').first().click()
  await page.keyboard.press('End')
  await expect.poll(() => here(page)).toBe(`${ALL} of ${ALL} in view`)
  await expect(page.locator('.reader').getByRole('heading', { name: title(1), exact: true })).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => here(page)).toBe(`${ALL - 1} of ${ALL} in view`)
  await page.keyboard.press('PageUp')
  await expect.poll(() => here(page)).toMatch(new RegExp(`^10000\\d of ${ALL} in view$`))
  await page.keyboard.press('Home')
  await expect.poll(() => here(page)).toBe(`1 of ${ALL} in view`)
  await page.keyboard.press('Shift+End')
  await expect(selected(page)).toHaveText('100,011 selected')
  await expect.poll(() => here(page)).toBe(`${ALL} of ${ALL} in view`)
  await page.keyboard.press('Control+Space')
  await expect(selected(page)).toHaveText('100,010 selected')
  await page.keyboard.press('Escape')
  await expect(selected(page)).toBeHidden()
  await page.keyboard.press('Control+a')
  await expect(selected(page)).toHaveText('100,011 selected')
  expect(await list(page).getByRole('option').count()).toBeLessThan(IN_VIEW)

  // What is done to them is done to all, and taken back as one.
  await page.keyboard.press('f')
  await expect(list(page).getByRole('option').last()).toContainText('Starred')
  await page.keyboard.press('Home')
  await expect(list(page).getByRole('option').first()).toContainText('Starred')
})

test('the scroll bar goes anywhere in 100,000 articles; the keyboard and what is selected stay where they are', async ({
  app,
}) => {
  const { page } = app
  await list(page).getByRole('option').first().click()
  for (const part of [0.1, 0.9, 0.4, 0.5]) {
    await list(page).evaluate((element, share) => element.scrollTo({ top: element.scrollHeight * share }), part)
    await expect(list(page).locator('.article-row').nth(20).locator('.article-row-title')).toBeVisible()
  }
  // Half of the way is half of the articles.
  expect(await list(page).getByRole('option').nth(10).getAttribute('aria-posinset')).toMatch(/^(?:49|50)\d{3}$/)
  expect(await list(page).getByRole('option').count()).toBeLessThan(IN_VIEW)
  // The row that has the keyboard is there, out of view; the keys go on from it.
  await expect(list(page).getByRole('option').first()).toBeFocused()
  await expect(list(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => here(page)).toBe(`2 of ${ALL} in view`)
})

test('of what is found, and under groups, the last is reached and all are selected too', async ({ app }) => {
  const { page } = app
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('searchbox', { name: 'Search the library' })).toBeFocused()
  await page.keyboard.type('language:fr ')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '100,000 results' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect.poll(() => here(page)).toBe('100000 of 100000 in view')
  await expect(page.locator('.reader').getByRole('heading', { name: title(1), exact: true })).toBeVisible()
  await page.keyboard.press('Control+a')
  await expect(selected(page)).toHaveText('100,000 selected')

  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^List: / }).click()
  await page.getByRole('menuitemradio', { name: 'By publication', exact: true }).click()
  await page.keyboard.press('Escape')
  await list(page).getByRole('option').first().click()
  await page.keyboard.press('End')
  await expect.poll(() => here(page)).toBe(`${ALL} of ${ALL} in view`)
  // The samples come after the papers, by their names.
  await expect(list(page).getByRole('group').last()).toHaveAccessibleName('Степной обозреватель 1')
})

test('letters reach a title wherever it stands among 100,000, also among hits', async ({ app }) => {
  const { page } = app
  await list(page).getByRole('option').first().click()
  await page.keyboard.type('zin')
  await expect.poll(() => here(page)).toMatch(new RegExp(`^50\\d{3} of ${ALL} in view$`))
  await expect(page.locator('.reader').getByRole('heading', { name: 'Zinc of Achisai', exact: true })).toBeVisible()
  await page.keyboard.press('Home')
  await expect.poll(() => here(page)).toBe(`1 of ${ALL} in view`)
})

test('how many are selected is never cut, in the narrowest list and at twice the size', async ({ app }) => {
  const { page } = app
  await list(page).getByRole('option').first().click()
  await page.keyboard.press('Control+a')
  for (const width of [1440, 1000, 500]) {
    await page.setViewportSize({ width, height: width === 500 ? 450 : 640 })
    await expect(selected(page)).toHaveText('100,011 selected')
    const cut = await selected(page).evaluate((element) => element.scrollWidth > element.clientWidth)
    expect(cut, `at ${width}`).toBe(false)
    const outside = await page.getByRole('toolbar', { name: 'Selected articles' }).evaluate((bar) => {
      const { right, bottom } = bar.getBoundingClientRect()
      const boxes = [...bar.querySelectorAll('button')].map((button) => button.getBoundingClientRect())
      return boxes.filter((box) => box.right > right || box.bottom > bottom).length
    })
    expect(outside, `at ${width}`).toBe(0)
  }
})

test('100,000 articles go to the trash as work that is shown and can be stopped, which leaves them where they were', async ({
  app,
}) => {
  const { page } = app
  await list(page).getByRole('option').first().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  const working = page.getByRole('progressbar', { name: 'Moving 100,011 articles to the trash' })
  await page.getByRole('button', { name: 'Cancel: Moving 100,011 articles to the trash' }).click()
  await expect(page.getByRole('alertdialog').filter({ hasText: 'Nothing was changed' })).toBeVisible()
  await expect(working).toBeHidden()
  await expect(page.getByText('All articles · 100,011 articles')).toBeVisible()
})

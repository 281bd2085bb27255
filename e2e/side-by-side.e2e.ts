import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { openArticle } from './library-steps.ts'
import { passes } from './passes.ts'
import { sideways } from './sideways.ts'

const BAKHTY = 'What Crosses at Bakhty'
const OUTPOSTS = 'Outposts Without a Flag'
const LABOUR = 'A Division of Labour, Slowly Undone'

const side = (page: Page, on: 'left' | 'right') => page.getByRole('region', { name: `Reader, on the ${on}` })
const head = (page: Page, title: string) => page.getByRole('button', { name: title, exact: true })
const isActive = async (page: Page, title: string): Promise<void> =>
  expect(head(page, title)).toHaveAttribute('aria-pressed', 'true')
const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' })

/** Opens the second article by the palette that asks for it. */
async function openSecond(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+Shift+D')
  const dialog = page.getByRole('dialog', { name: 'Read beside' })
  await dialog.waitFor()
  await page.keyboard.type(title)
  await dialog.getByRole('option', { name: title }).waitFor()
  await page.keyboard.press('Enter')
  await side(page, 'right').getByRole('heading', { name: title, level: 1 }).waitFor()
}

test('two articles side by side, by the mouse: each scrolls alone, marks go to the one that was pressed, and either is closed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openArticle(page, BAKHTY)
  await list(page)
    .getByRole('option', { name: OUTPOSTS })
    .click({ modifiers: ['ControlOrMeta'] })
  await page.getByRole('button', { name: 'Read side by side' }).click()
  await expect(side(page, 'left').getByRole('heading', { name: BAKHTY, level: 1 })).toBeVisible()
  await expect(side(page, 'right').getByRole('heading', { name: OUTPOSTS, level: 1 })).toBeVisible()
  await isActive(page, OUTPOSTS)
  await page.screenshot({ path: 'test-results/side-by-side/both.png' })

  // Each scrolls alone.
  const scrolled = (on: 'left' | 'right') =>
    side(page, on)
      .locator('.reader-scroll')
      .evaluate((box) => box.scrollTop)
  await side(page, 'right').hover()
  await page.mouse.wheel(0, 400)
  await expect.poll(() => scrolled('right')).toBeGreaterThan(200)
  expect(await scrolled('left')).toBe(0)

  // The one that is pressed is active, and marked.
  await side(page, 'left').locator('[data-of]', { hasText: /\w/ }).nth(1).click()
  await isActive(page, BAKHTY)
  await page.keyboard.press('s')
  await page.keyboard.press('1')
  await expect(side(page, 'left').locator('[data-excerpts]')).not.toHaveCount(0)
  await expect(side(page, 'right').locator('[data-excerpts]')).toHaveCount(0)
  expect(await scrolled('right')).toBeGreaterThan(200)

  // A line of the list takes the place of the active one; the line of the other makes that active.
  await list(page).getByRole('option', { name: LABOUR }).click()
  await side(page, 'left').getByRole('heading', { name: LABOUR, level: 1 }).waitFor()
  await list(page).getByRole('option', { name: OUTPOSTS }).click()
  await isActive(page, OUTPOSTS)
  expect(await scrolled('right')).toBeGreaterThan(200)

  await page.getByRole('button', { name: `Close “${LABOUR}”` }).click()
  await expect(page.getByRole('region', { name: 'Reader', exact: true }).getByRole('heading', { level: 1 })).toHaveText(OUTPOSTS)
  expect(await page.locator('.reader-scroll').evaluate((box) => box.scrollTop)).toBeGreaterThan(200)
})

test('two articles side by side, by the keyboard alone: palette, panes, marks, find, jump, and Escape', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openArticle(page, BAKHTY)
  await openSecond(page, OUTPOSTS)
  await isActive(page, OUTPOSTS)

  // F6 goes through both, and makes the one that it enters active.
  await page.keyboard.press('F6')
  for (let step = 0; step < 6 && !(await head(page, BAKHTY).evaluate((name) => name === document.activeElement)); step += 1)
    await page.keyboard.press('F6')
  await isActive(page, BAKHTY)
  for (const key of ['j', 'j', 's', '3']) await page.keyboard.press(key)
  await expect(side(page, 'left').locator('[data-excerpts]')).not.toHaveCount(0)
  await page.keyboard.press('F6')
  await isActive(page, OUTPOSTS)
  for (const key of ['j', 's', 'h']) await page.keyboard.press(key)
  await expect(side(page, 'right').locator('[data-excerpts]')).not.toHaveCount(0)
  for (const key of ['j', 's', 'n']) await page.keyboard.press(key)
  await page.keyboard.type('to compare')
  await page.keyboard.press('Control+Enter')
  // The field holds the same words until the note is kept, and an Escape there is its own.
  await expect(page.locator('.note-editor')).toHaveCount(0)
  await expect(page.getByText('to compare')).toBeVisible()
  // Escape closes the margin that came with the note, and nothing else.
  await page.keyboard.press('Escape')
  await expect(page.getByText('to compare')).toBeHidden()
  await expect(side(page, 'left')).toBeVisible()

  // Jump and find act on the active one.
  await page.keyboard.press('Control+j')
  await page.keyboard.type('99')
  await expect(page.getByText('no ¶ 99')).toBeVisible()
  await page.getByRole('textbox', { name: '¶ number' }).fill('4')
  await page.keyboard.press('Enter')
  await expect(side(page, 'right').locator('[data-current=true]')).toBeFocused()
  await expect(side(page, 'right').locator('[data-current=true] .gutter-number, [data-current=true]').first()).toContainText('4')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('the')
  const found = await page.evaluate(() =>
    [...(CSS.highlights.get('find') ?? [])].map(
      (range) => range.startContainer?.parentElement?.closest<HTMLElement>('.reader-side')?.dataset['side'],
    ),
  )
  expect(new Set(found)).toEqual(new Set(['right']))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('searchbox', { name: 'Find in the article' })).toBeHidden()
  const active = page.locator('.reader[data-active]')
  // The bar gives the keyboard back as it goes, perhaps after this.
  await expect(async () => {
    await active.focus()
    await expect(active).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Reader', exact: true }).getByRole('heading', { level: 1 })).toHaveText(BAKHTY)
  await expect(page.locator('body')).not.toBeFocused()

  // From the list: the line that Ctrl and the arrow lead to.
  await list(page).getByRole('option', { name: BAKHTY }).focus()
  await page.keyboard.press('Control+ArrowDown')
  const below = (await page.locator(':focus .article-row-title').textContent()) ?? ''
  await page.keyboard.press('o')
  await expect(side(page, 'right').getByRole('heading', { level: 1 })).toHaveText(below)
  await expect(side(page, 'left').getByRole('heading', { level: 1 })).toHaveText(BAKHTY)
})

test('both are there again after a brief, after Back, and when the program starts again', async ({ app, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openArticle(page, BAKHTY)
  await openSecond(page, OUTPOSTS)
  await side(page, 'left').hover()
  await page.mouse.wheel(0, 500)
  const scrolled = (on: 'left' | 'right') =>
    side(page, on)
      .locator('.reader-scroll')
      .evaluate((box) => box.scrollTop)
  await expect.poll(() => scrolled('left')).toBeGreaterThan(300)
  await app.clickMenu('show-coverage')
  await page.locator('.heat-cell').first().waitFor()
  await app.clickMenu('back')
  await isActive(page, OUTPOSTS)
  await expect.poll(() => scrolled('left')).toBeGreaterThan(300)
  await app.clickMenu('back')
  await expect(page.getByRole('region', { name: 'Reader', exact: true }).getByRole('heading', { level: 1 })).toHaveText(BAKHTY)
  await app.clickMenu('forward')
  await isActive(page, OUTPOSTS)
  await side(page, 'left').locator('[data-of]').nth(1).click()
  await isActive(page, BAKHTY)
  await app.close()
  await app.relaunch()
  await isActive(app.page, BAKHTY)
  await expect(side(app.page, 'right').getByRole('heading', { level: 1 })).toHaveText(OUTPOSTS)
})

test('in a small window and at 200 % one is shown at a time, with both names', async ({ page }) => {
  await openArticle(page, BAKHTY)
  await openSecond(page, OUTPOSTS)
  for (const [width, height] of [
    [1000, 640],
    [720, 450],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(side(page, 'right')).toBeVisible()
    await expect(side(page, 'left')).toBeHidden()
    await head(page, BAKHTY).click()
    await expect(side(page, 'left')).toBeVisible()
    await expect(side(page, 'right')).toBeHidden()
    await head(page, OUTPOSTS).click()
    await expect.poll(() => sideways(page), { message: `at ${width}` }).toEqual([])
    await page.screenshot({ path: `test-results/side-by-side/one-${width}.png` })
  }
  // The one that is hidden has no part in what is read out, and F6 brings it to the front.
  await page.setViewportSize({ width: 1000, height: 640 })
  await page.locator('.reader[data-active]').focus()
  await page.keyboard.press('Shift+F6')
  await isActive(page, BAKHTY)
  await expect(side(page, 'left')).toBeVisible()
})

test('two articles have no violation of WCAG 2.2', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openArticle(page, BAKHTY)
  await openSecond(page, OUTPOSTS)
  await page.locator('.reader[data-active]').focus()
  for (const key of ['j', 's', '2']) await page.keyboard.press(key)
  await expect(page.locator('[data-excerpts]')).not.toHaveCount(0)
  await passes(page, 'side by side')
  await page.screenshot({ path: 'test-results/side-by-side/dark.png' })
  await page.setViewportSize({ width: 1000, height: 640 })
  await passes(page, 'one at a time')
  await page.screenshot({ path: 'test-results/side-by-side/dark-1000.png' })
  await page.setViewportSize({ width: 2200, height: 1000 })
  await passes(page, 'with both margins')
  await page.screenshot({ path: 'test-results/side-by-side/dark-2200.png' })
  await page.keyboard.press('Control+j')
  await passes(page, 'jump')
})

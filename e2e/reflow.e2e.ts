import type { Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { chooseFiles, createBrief, openArticle, SAMPLES } from './library-steps.ts'
import { sideways } from './sideways.ts'

/** A window of 1280 × 800 or 1024 at twice and four times the size (WCAG 2.2, 1.4.10). */
const ENLARGED = [
  { width: 640, height: 400 },
  { width: 320, height: 256 },
] as const
const USUAL = { width: 1280, height: 800 }

/** Nothing of what is on screen has to be scrolled to sideways at 200 % and 400 %. */
async function fits(page: Page, name: string): Promise<void> {
  for (const size of ENLARGED) {
    await page.setViewportSize(size)
    await expect.poll(() => sideways(page), { message: `${name} at ${size.width}` }).toEqual([])
    await page.screenshot({ path: `test-results/reflow/${name}-${size.width}.png` })
  }
  await page.setViewportSize(USUAL)
}

/** Opens a dialog by its command, looks at it, and closes it. */
async function dialogFits(app: AppUnderTest, page: Page, command: string): Promise<void> {
  await app.clickMenu(command)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await fits(page, command)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

test('the library, its lists and the reader reflow at 200 % and 400 %', async ({ app, page }) => {
  await fits(page, 'list')
  await openArticle(page, 'What Crosses at Bakhty')
  await page.setViewportSize(ENLARGED[0])
  await page.getByRole('button', { name: 'Reader', exact: true }).click()
  await fits(page, 'reader')
  await app.clickMenu('show-excerpts')
  await fits(page, 'excerpts')
  await app.clickMenu('show-triage')
  await page.getByRole('listbox', { name: 'What waits' }).getByRole('option').first().waitFor()
  await fits(page, 'triage')
  await app.clickMenu('show-coverage')
  for (const face of ['Coverage', 'Who says what', 'Disagreements']) {
    await page.getByRole('tab', { name: face }).click()
    await page.getByRole('tabpanel', { name: face }).locator('.chart, .overview-page').first().waitFor()
    await fits(page, face)
  }
  await app.clickMenu('guide')
  await fits(page, 'guide')
})

test('dialogs reflow at 200 % and 400 %', async ({ app, page }) => {
  await openArticle(page, 'What Crosses at Bakhty')
  for (const command of ['shortcuts', 'palette', 'preferences', 'about', 'new-brief', 'new-collection', 'paste'])
    await dialogFits(app, page, command)
  for (const command of ['backup', 'restore', 'recover']) await dialogFits(app, page, command)
  for (const entry of [/^Edit title/, /^History/]) {
    await page.getByRole('button', { name: 'More actions for this article' }).click()
    await page.getByRole('menuitem', { name: entry }).click()
    await fits(page, `article${entry.source.slice(1, 5)}`)
    await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: 'New theme' }).click()
  await fits(page, 'new-theme')
})

test('a brief with each of its panes, and the review of an import, reflow at 200 % and 400 %', async ({ app, page }) => {
  await createBrief(page, { template: 'Policy brief', title: 'Gas after January', themes: ['Energy'], assemble: true })
  await expect(page.getByRole('button', { name: /^Check: / })).toBeVisible()
  await fits(page, 'brief')
  for (const command of ['outline', 'since-last-issue', 'pages', 'versions', 'comments']) {
    await app.clickMenu(command)
    await fits(page, `brief-${command}`)
  }
  await dialogFits(app, page, 'export-pdf')
  await page.keyboard.press('Control+1')
  await chooseFiles(app, [SAMPLES], 'import-folder')
  await fits(page, 'review')
  await page.setViewportSize(ENLARGED[0])
  await page.getByRole('button', { name: 'Item', exact: true }).click()
  await fits(page, 'review-item')
})

test('one pane stands in front: that of the keyboard, of a line that is pressed, or of the switch', async ({ page }) => {
  await page.setViewportSize(ENLARGED[0])
  const front = page.locator('[data-panel][data-front]')
  const panes = page.getByRole('group', { name: 'Panes' })
  await expect(front).toHaveId('list')
  const rows = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await rows.first().click()
  await expect(front).toHaveId('reader')
  await expect(panes.getByRole('button', { name: 'Reader' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('j')
  await expect(page.locator('.reader [data-of]').first()).toBeFocused()
  // Back in the list the arrows stay there; Enter goes on to the text.
  await page.keyboard.press('Shift+F6')
  await expect(front).toHaveId('list')
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await expect(front).toHaveId('list')
  await page.keyboard.press('Enter')
  await expect(front).toHaveId('reader')
  await expect(page.locator('.reader').getByRole('heading', { name: 'What Crosses at Bakhty' })).toBeVisible()
  await panes.getByRole('button', { name: 'List' }).click()
  await expect(front).toHaveId('list')
})

test('below 1100 pixels navigator and margin lie over the others, and the lines of the reader keep 40 letters', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 640 })
  await openArticle(page, 'What Crosses at Bakhty')
  const row = page.getByRole('option', { name: 'What Crosses at Bakhty' })
  const navigator = page.getByRole('navigation', { name: 'Library' })
  await expect(navigator).toBeHidden()
  const list = (await row.boundingBox())?.width
  await page.keyboard.press('Control+\\')
  await expect(navigator.getByRole('button', { name: /^All articles/ })).toBeFocused()
  expect((await row.boundingBox())?.width).toBe(list)
  await page.screenshot({ path: 'test-results/reflow/navigator-1000.png' })
  await page.keyboard.press('Escape')
  await expect(navigator).toBeHidden()
  await expect(row).toBeFocused()
  await page.keyboard.press('Control+\\')
  await navigator.getByRole('button', { name: /^Excerpts/ }).click()
  await expect(navigator).toBeHidden()
  await page.keyboard.press('Control+1')

  // A line of the text, in letters, with the margin and without.
  const letters = () =>
    page.locator('.reader [data-of] .block-text').evaluateAll((texts) => {
      const [text] = texts.toSorted((one, other) => (other.textContent?.length ?? 0) - (one.textContent?.length ?? 0))
      const height = text === undefined ? 1 : Number.parseFloat(getComputedStyle(text).lineHeight)
      return (text?.textContent?.length ?? 0) / Math.round((text?.clientHeight ?? 1) / height)
    })
  const margin = page.getByRole('region', { name: 'Excerpts and suggestions' })
  await expect(margin).toBeHidden()
  expect(await letters()).toBeGreaterThan(40)
  const before = await letters()
  await app.clickMenu('toggle-margin')
  await expect(margin).toBeVisible()
  expect(await letters()).toBe(before)
  await page.screenshot({ path: 'test-results/reflow/margin-1000.png' })
  await page.getByRole('button', { name: 'Hide the margin', exact: true }).click()
  await expect(margin).toBeHidden()
  // A mark leaves the text in sight; a press on it shows its card.
  await page.locator('.reader').focus()
  for (const key of ['j', 's', 'h']) await page.keyboard.press(key)
  await page.locator('.reader [data-excerpts]').first().waitFor()
  await expect(margin).toBeHidden()
  await page.locator('.reader [data-excerpts]').first().click()
  await expect(margin).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(margin).toBeHidden()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByRole('button', { name: 'Reader', exact: true }).click()
  expect(await letters()).toBeGreaterThan(40)
  await page.screenshot({ path: 'test-results/reflow/reader-letters-320.png' })
  await page.setViewportSize({ width: 1110, height: 640 })
  expect(await letters()).toBeGreaterThan(40)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(margin).toBeVisible()
  expect(await letters()).toBeGreaterThan(40)
  // A press on a mark while there is room covers nothing when the window is made narrow; a note that is being written stays.
  await page.locator('.reader [data-excerpts]').first().click()
  await page.setViewportSize({ width: 1000, height: 640 })
  await expect(margin).toBeHidden()
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.locator('.reader').focus()
  for (const key of ['j', 's', 'n']) await page.keyboard.press(key)
  await page.keyboard.type('to be kept')
  await page.setViewportSize({ width: 1000, height: 640 })
  await expect(margin.getByRole('textbox')).toHaveValue('to be kept')
})

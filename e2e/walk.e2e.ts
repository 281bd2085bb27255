import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { briefField, openArticle } from './library-steps.ts'
import { briefOnTwo, painted, sourcePane } from './source-steps.ts'

const title = (page: Page) => page.getByRole('region', { name: 'Reader' }).getByRole('heading', { level: 1 })
const scroller = (page: Page) => page.locator('.reader-scroll')
const scrolled = (page: Page) => scroller(page).evaluate((element) => Math.round(element.scrollTop))
const [PIPELINE, PETITIONERS, LABOUR] = [
  'The Pipeline Runs One Way',
  'The Petitioners on the Second Floor',
  'A Division of Labour, Slowly Undone',
] as const

/** A side button of the mouse over the middle of the window: 3 leads back, 4 forward. */
async function pressSideButton(page: Page, button: 3 | 4): Promise<void> {
  await page.locator('main').evaluate((element, pressed) => {
    for (const kind of ['mousedown', 'mouseup', 'auxclick'])
      element.dispatchEvent(new MouseEvent(kind, { button: pressed, bubbles: true, cancelable: true }))
  }, button)
}

test('back and forward lead through articles, excerpts and a brief, and each is as it was left', async ({ app, page }) => {
  await briefOnTwo(page)
  const back = page.getByRole('button', { name: 'Back', exact: true })
  const forward = page.getByRole('button', { name: 'Forward', exact: true })
  await openArticle(page, PIPELINE)
  await openArticle(page, LABOUR)
  await scroller(page).evaluate((element) => element.scrollTo({ top: 420 }))
  await page.keyboard.press('Control+2')
  await page
    .getByRole('grid', { name: 'Excerpts' })
    .getByRole('row', { name: /ethnic Kazakhs/ })
    .click()
  await expect(title(page)).toHaveText(PETITIONERS)
  await page.getByRole('button', { name: /^Steppe \d/ }).click()
  const field = briefField(page)
  await field.getByText('Nobody doubts it').click()
  await page.keyboard.press('End')
  await expect(forward).toBeDisabled()

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(title(page)).toHaveText(PETITIONERS)
  await expect(page.getByRole('grid', { name: 'Excerpts' })).toBeVisible()
  await back.click()
  await expect(title(page)).toHaveText(LABOUR)
  await back.click()
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeVisible()
  await expect(title(page)).toHaveText(LABOUR)
  await expect.poll(() => scrolled(page)).toBe(420)
  await pressSideButton(page, 3)
  await expect(title(page)).toHaveText(PIPELINE)
  await expect(page.getByRole('option', { name: PIPELINE })).toHaveAttribute('aria-selected', 'true')
  await pressSideButton(page, 4)
  await expect(title(page)).toHaveText(LABOUR)
  await expect.poll(() => scrolled(page)).toBe(420)
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Alt+ArrowRight')
  await expect(field).toBeFocused()
  await page.keyboard.type(' Nobody at all.')
  await expect(field).toContainText('Nobody doubts it. Nobody at all.')
  expect((await app.menuItem('forward'))?.enabled).toBe(false)
  await app.clickMenu('back')
  await expect(title(page)).toHaveText(PETITIONERS)
})

test('what was deleted or trashed is passed over, a new place cuts off what lay ahead, and arrows through a list are one step', async ({
  page,
}) => {
  await briefOnTwo(page)
  const back = page.getByRole('button', { name: 'Back', exact: true })
  const forward = page.getByRole('button', { name: 'Forward', exact: true })
  await openArticle(page, PIPELINE)
  await page.getByRole('button', { name: /^Steppe \d/ }).click()
  await briefField(page).waitFor()
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await openArticle(page, PETITIONERS)
  await page.getByRole('button', { name: 'More actions for this article' }).click()
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
  // The brief rests on it.
  await page.getByRole('dialog').getByRole('button', { name: 'Move to the trash' }).click()
  await expect(title(page)).not.toHaveText(PETITIONERS)
  await page.getByRole('button', { name: 'Actions for Steppe' }).click()
  await page.getByRole('menuitem', { name: 'Delete this brief…' }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Actions for Steppe' }).waitFor({ state: 'hidden' })

  const seen: string[] = []
  for (let steps = 0; steps < 6 && (await back.isEnabled()); steps += 1) {
    const before = await title(page).innerText()
    await back.click()
    await expect(title(page)).not.toHaveText(before)
    seen.push(await title(page).innerText())
  }
  expect(seen).toContain(PIPELINE)
  expect(seen).not.toContain(PETITIONERS)
  await expect(back).toBeDisabled()
  await expect(forward).toBeEnabled()
  const first = await title(page).innerText()

  await page.getByRole('listbox', { name: 'Articles' }).getByRole('option', { selected: true }).click()
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ArrowDown')
  await expect(title(page)).not.toHaveText(first)
  await expect(forward).toBeDisabled()
  await back.click()
  await expect(title(page)).toHaveText(first)
  await expect(back).toBeDisabled()
})

test('by the mouse a source opens from the margin, the note, a quotation and the list of excerpts; words of it are dragged to the text', async ({
  page,
}) => {
  await briefOnTwo(page)
  await page.getByRole('button', { name: /^Steppe \d/ }).click()
  const field = briefField(page)
  const card = page.getByRole('region', { name: 'What the sentence rests on' })
  await field.locator('.note-number').first().hover()
  await expect(card).toContainText(LABOUR)
  await card.locator('mark').first().hover()
  await page.getByRole('heading', { name: 'The ask' }).hover()
  await expect(card).toBeHidden()
  await field.getByRole('button', { name: /^Evidence: .*Security/ }).hover()
  await card.getByRole('button', { name: 'Open beside the text' }).last().click()
  const pane = sourcePane(page)
  await expect(pane.getByRole('heading', { level: 3, name: PETITIONERS })).toBeVisible()
  await expect.poll(() => painted(page, 'passage')).toBe('some 1.5 million ethnic Kazakhs')

  await page.getByRole('row', { name: /last Russian monopoly/ }).click()
  await page
    .getByRole('row', { name: /last Russian monopoly/ })
    .getByRole('button', { name: /^Open/ })
    .click()
  await expect(pane.getByRole('heading', { level: 3, name: LABOUR })).toBeVisible()
  await pane.getByRole('button', { name: 'What was shown here before' }).click()
  await expect(pane.getByRole('heading', { level: 3, name: PETITIONERS })).toBeVisible()

  const words = pane.getByText(/^By nine o/).first()
  await words.click({ clickCount: 3 })
  const drop = field.getByText('Nobody doubts it')
  await words.dragTo(drop)
  await expect(field.locator('blockquote')).toHaveCount(1)
  await field.locator('blockquote').hover()
  await field.locator('.quotation-source button').click()
  await expect(pane.getByRole('heading', { level: 3, name: PETITIONERS })).toBeVisible()
  await pane.getByRole('button', { name: 'Close the source' }).click()
  await expect(field).toBeFocused()
  const finding = page.getByRole('complementary', { name: 'Check' }).getByRole('listitem').filter({ hasText: '7 million' })
  await finding.getByRole('button', { name: 'Show the source' }).first().click()
  await expect(pane.getByRole('heading', { level: 3, name: LABOUR })).toBeVisible()
  await pane.getByRole('button', { name: 'Open in the reader' }).click()
  await expect(title(page)).toHaveText(LABOUR)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(pane.getByRole('heading', { level: 3, name: LABOUR })).toBeVisible()
})

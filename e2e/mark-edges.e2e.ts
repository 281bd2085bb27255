import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { openArticle } from './library-steps.ts'
import { selectPassage } from './select-text.ts'

const marked = (page: Page) => page.locator('.reader [data-excerpts]').first()
const SENTENCE = /^The bus from Tacheng reached .* spare socks\.$/

/** Marks the first sentence by keyboard. */
async function markFirst(page: Page): Promise<void> {
  await openArticle(page, 'What Crosses at Bakhty')
  await page.locator('.reader').focus()
  for (const key of ['j', 's', '3']) await page.keyboard.press(key)
  await expect(marked(page)).toHaveText(SENTENCE)
}

test('the edges of a mark are moved by keyboard, by words and letters, as one step of undo; Escape leaves them', async ({
  page,
}) => {
  await markFirst(page)
  await page.keyboard.press('r')
  const end = page.getByRole('slider', { name: 'End of excerpt 1:1' })
  await expect(end).toBeFocused()
  await expect(end).toHaveAttribute('aria-valuetext', /spare socks\.$/)
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
  await page.screenshot({ path: 'test-results/mark-edges/keyboard.png' })
  await page.keyboard.press('Escape')
  await expect(end).toHaveAttribute('aria-valuetext', /spare socks\.$/)
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter']) await page.keyboard.press(key)
  await expect(marked(page)).toHaveText(/who had packed$/)
  await expect(end).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  const start = page.getByRole('slider', { name: 'Beginning of excerpt 1:1' })
  await expect(start).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await expect(marked(page)).toHaveText(/^us from Tacheng .* who had packed$/)
  await page.keyboard.press('Control+z')
  await expect(marked(page)).toHaveText(/^The bus from Tacheng .* who had packed$/)
  await page.keyboard.press('Control+z')
  await expect(marked(page)).toHaveText(SENTENCE)
})

test('the edges of a mark are dragged with the mouse, to whole words, as one step of undo', async ({ app, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await markFirst(page)
  const handle = await page.getByRole('slider', { name: 'End of excerpt 1:1' }).boundingBox()
  const target = await page
    .locator('.reader [data-block]')
    .first()
    .evaluate((paragraph) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('heard') ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 4)
        const { right, bottom } = range.getBoundingClientRect()
        return { right, bottom }
      }
      return null
    })
  if (handle === null || target === null) throw new Error('no handle, or no word')
  await page.mouse.move(handle.x + 12, handle.y + 6)
  await page.mouse.down()
  await page.mouse.move(target.right, target.bottom + 6, { steps: 6 })
  await page.screenshot({ path: 'test-results/mark-edges/dragged.png' })
  await page.mouse.up()
  await expect(marked(page)).toHaveText(/spare socks\. He had heard$/)
  await page.screenshot({ path: 'test-results/mark-edges/moved.png' })
  expect((await app.menuItem('undo'))?.label).toBe('Undo Place of a Mark')
  await page.keyboard.press('Control+z')
  await expect(marked(page)).toHaveText(SENTENCE)
})

test('beside a mark that a correction made lost stands the passage most like it, and G puts it there', async ({ page }) => {
  await openArticle(page, 'What Crosses at Bakhty')
  await page.locator('.reader').focus()
  await selectPassage(page, 'spare socks. He had heard that the checks could last all night.')
  await page.keyboard.press('h')
  await expect(marked(page)).toBeVisible()
  await page.locator('.reader').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Correct the text' })
  await dialog
    .getByRole('textbox', { name: 'Text of the paragraph' })
    .fill('The bus reached Bakhty.\n\nHe had been told that the checks could last all night.\n\nThey took five hours.')
  await dialog.getByRole('button', { name: /^Correct|^Save|^Keep/ }).click()
  await expect(dialog).toBeHidden()
  const card = page.getByRole('region', { name: 'Excerpt 1:1' })
  await expect(card.getByText(/^No longer in the text/)).toBeVisible()
  await expect(card.getByText(/^Most like it \(\d+% of the letters agree\), in ¶2: “.*checks could last all night/)).toBeVisible()
  await card.scrollIntoViewIfNeeded()
  await page.screenshot({ path: 'test-results/mark-edges/lost.png' })
  await page.locator('.reader').focus()
  await page.keyboard.press('g')
  await expect(marked(page)).toHaveText(/checks could last all night/)
  await expect(card.getByText(/^No longer in the text/)).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(card.getByText(/^No longer in the text/)).toBeVisible()
})

test('words are selected by keyboard within a sentence, extended by words and letters, and marked', async ({ page }) => {
  await openArticle(page, 'What Crosses at Bakhty')
  await page.locator('.reader').focus()
  const selected = () => page.evaluate(() => document.getSelection()?.toString())
  for (const key of ['j', 's', 's', 'w']) await page.keyboard.press(key)
  expect(await selected()).toBe('He')
  for (const key of ['w', 'w', 'Shift+W']) await page.keyboard.press(key)
  expect(await selected()).toBe('heard that')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await selected()).toBe('heard that t')
  await page.keyboard.press('Shift+W')
  await page.keyboard.press('h')
  await expect(marked(page)).toHaveText('heard that the')
})

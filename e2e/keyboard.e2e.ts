import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'

/** Where the keyboard is: the name of the region, and what has it. */
const focus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement
    const region = here?.closest('header.topbar, nav, section[aria-label], [role=region]')
    const name = region?.tagName === 'HEADER' ? 'top bar' : (region?.getAttribute('aria-label') ?? 'none')
    return here === document.body ? 'body' : name
  })

test('? opens the sheet of shortcuts, but not in a field', async ({ page }) => {
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const row = page.getByRole('option', { name: /A Division of Labour/ })
  await row.click()
  await expect(row).toBeFocused()
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  await expect(sheet.getByText('Move the keyboard to the next pane')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('gas?')
  await expect(page.getByRole('searchbox', { name: 'Search the library' })).toHaveValue('gas?')
  await expect(sheet).toBeHidden()
})

test('F6 goes through the panes with the keyboard itself, and back to where it was in each', async ({ page }) => {
  const rows = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await rows.first().click()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await expect(page.locator('.reader').getByRole('heading', { name: 'What Crosses at Bakhty' })).toBeVisible()
  const seen: string[] = []
  for (let count = 0; count < 4; count += 1) {
    await page.keyboard.press('F6')
    seen.push(await focus(page))
  }
  expect(seen).toEqual(['Reader', 'top bar', 'Library', 'Articles'])
  await expect(rows.nth(1)).toBeFocused()
  // What has the keyboard acts: the next key is the reader's.
  await page.keyboard.press('F6')
  await page.keyboard.press('j')
  await expect(page.locator('.reader [data-current="true"]')).toBeVisible()
  await page.keyboard.press('Shift+F6')
  await expect(rows.nth(1)).toBeFocused()
  // What held the keyboard may go: it goes on from its pane.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('F6')
  expect(await focus(page)).toBe('Reader')
  await page.keyboard.press('Shift+F6')
  await expect(rows.nth(1)).toBeFocused()
  // A notice is a place of its own.
  await page.keyboard.press('Delete')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  // The line that moved up has the keyboard.
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  await expect(page.getByRole('alertdialog')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(11)
})

test('single-letter keys can be switched off and on again; keys with names stay', async ({ app, page }) => {
  const rows = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  const row = page.getByRole('option', { name: /Outposts Without a Flag/ })
  const next = page.getByRole('option', { name: /The Guard That Beijing/ })
  await rows.first().click()
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('Control+/')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const letters = sheet.getByRole('switch', { name: /^Single-letter keys/ })
  await expect(letters).toBeChecked()
  await letters.focus()
  await page.keyboard.press('Space')
  await expect(letters).not.toBeChecked()
  await expect(sheet.getByText('(switched off)').first()).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(rows.first()).toBeFocused()
  await row.click()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('f')
  await page.keyboard.press('c')
  await page.keyboard.press('Shift+?')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(row).not.toContainText('Starred')
  // In a list they look for a title that begins so, as in any list.
  await row.click()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(next).toHaveAttribute('aria-selected', 'true')

  await app.clickMenu('letter-keys')
  await expect(page.getByText('Single-letter keys are on.')).toBeVisible()
  await page.keyboard.press('f')
  await expect(next).toContainText('Starred')
})

test('J and K move the keyboard itself through the text, so that Tab and a screen reader go on from there', async ({ page }) => {
  await page.getByRole('option', { name: /What Crosses at Bakhty/ }).click()
  const blocks = page.locator('.reader [data-of]')
  await expect(page.locator('.reader').getByRole('heading', { name: 'What Crosses at Bakhty' })).toBeVisible()
  await page.keyboard.press('F6')
  await page.keyboard.press('j')
  await expect(blocks.first()).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(blocks.nth(2)).toBeFocused()
  await expect(blocks.nth(2)).toHaveAttribute('data-current', 'true')
  await page.keyboard.press('k')
  await expect(blocks.nth(1)).toBeFocused()
  // F6 comes back to the paragraph.
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('F6')
  await expect(blocks.nth(1)).toBeFocused()
  // What is left out gives the keyboard on to the next.
  const next = await blocks.nth(2).getAttribute('data-of')
  await page.keyboard.press('d')
  await expect(page.locator(`.reader [data-of="${next}"]`)).toBeFocused()
})

test('F6 lands in a reader that is still loading, and stays there when the article comes', async ({ page }) => {
  await page.getByRole('option', { name: /What Crosses at Bakhty/ }).click()
  await expect(page.locator('.reader').getByRole('heading', { name: 'What Crosses at Bakhty' })).toBeVisible()
  await page.keyboard.press('F6')
  await expect.poll(() => focus(page)).toBe('Reader')
  await page.keyboard.press('Shift+F6')
  // Two keys in one go: the article of the next line cannot have come when the second is struck.
  await page.evaluate(() => {
    for (const key of ['ArrowDown', 'F6'])
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
  await expect(page.locator('.reader').getByRole('heading', { name: 'What Crosses at Bakhty' })).toBeHidden()
  await expect.poll(() => focus(page)).toBe('Reader')
  await page.keyboard.press('j')
  await expect(page.locator('.reader [data-of]').first()).toBeFocused()
})

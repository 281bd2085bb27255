import { violations } from './accessibility.ts'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { openArticle } from './library-steps.ts'

test('digits stand at the themes that they mark with, and Q marks with the last theme again', async ({ page }) => {
  const theme = (name: string) => page.getByRole('navigation', { name: 'Library' }).locator('.nav-theme', { hasText: name })
  await expect(theme('Energy').locator('.keys')).toHaveText('1')
  await expect(theme('Xinjiang').locator('.keys')).toHaveText('3')
  await openArticle(page, 'What Crosses at Bakhty')
  const cards = page.getByRole('region', { name: 'Excerpts and suggestions' }).locator('[data-card*=":"]')
  await page.keyboard.press('F6')
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  // Nothing was marked with a theme yet.
  await page.keyboard.press('q')
  await page.keyboard.press('3')
  await expect(cards).toHaveCount(1)
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.keyboard.press('q')
  await expect(cards).toHaveCount(2)
  await expect(cards.nth(1).getByText('Xinjiang')).toBeVisible()
})

test('a paragraph shows the themes that were accepted for it, and none that was rejected', async ({ page }) => {
  await openArticle(page, 'What Crosses at Bakhty')
  const margin = page.getByRole('region', { name: 'Excerpts and suggestions' })
  const dots = page.locator('.article .block-themes')
  const waiting = margin.locator('.proposal')
  const before = await waiting.count()
  await waiting
    .first()
    .getByRole('button', { name: /^Reject / })
    .click()
  await expect(waiting).toHaveCount(before - 1)
  await expect(dots).toHaveCount(0)
  await waiting
    .first()
    .getByRole('button', { name: /^Accept / })
    .click()
  await expect(waiting).toHaveCount(before - 2)
  await expect(dots).toHaveCount(1)
})

test('what is typed right after N is the note, to its first letter, and no command', async ({ page }) => {
  await openArticle(page, 'What Crosses at Bakhty')
  await page.keyboard.press('F6')
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.keyboard.press('n')
  // Each of its first letters marks, corrects or selects where it is a command.
  await page.keyboard.type('he was quick: ask 3 men')
  const note = page.getByRole('textbox', { name: /Note/ })
  await expect(note).toHaveValue('he was quick: ask 3 men')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('he was quick: ask 3 men')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Excerpts and suggestions' }).locator('[data-card*=":"]')).toHaveCount(1)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the paragraph that the keyboard went to is marked whole by H, a digit or N, takes another theme by its digit, and one that was pressed is not', async ({
  page,
}) => {
  await openArticle(page, 'What Crosses at Bakhty')
  const cards = page.getByRole('region', { name: 'Excerpts and suggestions' }).locator('[data-card*=":"]')
  await page.locator('.article .block-paragraph').nth(3).click()
  await page.keyboard.press('h')
  await page.keyboard.press('3')
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  const inHand = page.locator('.article .block[data-current="true"]')
  await expect(inHand).toBeFocused()
  const text = await inHand.locator('.block-text').innerText()
  await page.keyboard.press('h')
  await expect(inHand.locator('mark')).toHaveText(text)
  await expect(cards).toHaveCount(1)
  await page.keyboard.press('3')
  await expect(cards.getByText('Xinjiang')).toBeVisible()
  await page.keyboard.press('1')
  await expect(cards.getByText('Energy')).toBeVisible()
  await expect(cards).toHaveCount(1)
  await page.keyboard.press('j')
  await page.keyboard.press('n')
  await page.keyboard.type('hers')
  await page.keyboard.press('Control+Enter')
  await expect(cards).toHaveCount(2)
  await expect(page.getByText('hers', { exact: true })).toBeVisible()
})

test('Ctrl+A in the reader selects the text of the article, and nothing around it', async ({ page }) => {
  await openArticle(page, 'What Crosses at Bakhty')
  await page.keyboard.press('F6')
  await page.keyboard.press('j')
  await page.keyboard.press('Control+a')
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '')
  const last = (await page.locator('.article [data-block]').last().textContent()) ?? ''
  expect(last.length).toBeGreaterThan(40)
  expect(selected).toContain(last.slice(-40))
  expect(selected).not.toContain('Search articles')
  expect(selected).not.toContain('Excerpts and suggestions')
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeVisible()
})

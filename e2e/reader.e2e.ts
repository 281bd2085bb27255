import { expect, testOnSamples as test } from './app.fixture.ts'
import { openArticle } from './library-steps.ts'
import { selectPassage } from './select-text.ts'

const PASSAGE = 'some 1.5 million ethnic Kazakhs'

test('a marked passage keeps its theme and its note after the app was killed', async ({ app, page }) => {
  await openArticle(page, 'The Petitioners on the Second Floor')
  await selectPassage(page, PASSAGE)
  await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Mark as Xinjiang' }).click()

  const card = page.getByRole('region', { name: /^Excerpt \d+:1$/ })
  await expect(card).toContainText('Xinjiang')
  await expect(page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: 'Excerpts 1' })).toBeVisible()

  await app.kill()
  await app.relaunch()
  await app.page.getByRole('button', { name: 'Excerpts 1' }).click()
  await expect(app.page.getByRole('region', { name: 'Excerpts', exact: true })).toContainText(PASSAGE)
})

test('a suggestion shows its trigger words, and accepting it files the article under the theme', async ({ page }) => {
  await openArticle(page, 'The Pipeline Runs One Way')
  const suggestion = page.getByRole('region', { name: 'Themes of ¶1' })
  await expect(suggestion).toContainText('gas')
  await suggestion.getByRole('button', { name: 'Accept Energy for ¶1' }).click()
  await expect(page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: /^Energy 1 · \d+/ })).toBeVisible()
})

test('a theme of one’s own is proposed for the paragraphs with its terms at once', async ({ page }) => {
  await openArticle(page, 'What Crosses at Bakhty')
  await page.getByRole('button', { name: 'New theme' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Border life')
  await page.getByRole('textbox', { name: 'Terms' }).fill('telephone*\nsocks\ncousin')
  await page.getByRole('button', { name: 'Add theme' }).click()
  await expect(page.getByRole('button', { name: 'Accept Border life for ¶1' })).toBeVisible()
})

test('searching as one types shows the passage with its words marked', async ({ page }) => {
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('uranium')
  const hits = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await expect(hits.filter({ hasText: 'The Pipeline Runs One Way' })).toBeVisible()
  await expect(hits.first().locator('mark').first()).toHaveText(/uranium/i)
  await page.getByRole('searchbox').fill('新疆')
  await expect(hits.filter({ hasText: 'The Petitioners on the Second Floor' })).toBeVisible()
})

test('the panes stay as they were left, and the window can be dark', async ({ app, page }) => {
  await page.getByRole('button', { name: 'Hide the navigator' }).click()
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeHidden()
  await app.close()
  await app.relaunch()
  await expect(app.page.getByRole('listbox', { name: 'Articles' })).toBeVisible()
  await expect(app.page.getByRole('navigation', { name: 'Library' })).toBeHidden()
  const background = (): Promise<string> => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await app.electron.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark'
  })
  await expect.poll(background).not.toBe(light)
})

test('no button of the margin is cut off, however long the name of a theme and with the keys beside them', async ({ page }) => {
  await openArticle(page, 'A Division of Labour, Slowly Undone')
  await page.keyboard.press('F6')
  const cut = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.card')].flatMap((card) => {
        const edge = card.getBoundingClientRect()
        const within = ({ left, right }: DOMRect): boolean => left >= edge.left && right <= edge.right
        return [...card.querySelectorAll('button, kbd')]
          .filter((button) => !within(button.getBoundingClientRect()))
          .map((button) => button.textContent)
      }),
    )
  for (let block = 0; block < 5; block += 1) {
    await page.keyboard.press('j')
    await expect(page.locator('.reader [data-of]').nth(block)).toBeFocused()
    expect(await cut()).toEqual([])
  }
  await expect(page.locator('.card kbd').first()).toBeVisible()
})

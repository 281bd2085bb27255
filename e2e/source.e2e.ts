import { expect, testOnSamples as test } from './app.fixture.ts'
import { saved } from './brief-steps.ts'
import { briefField } from './library-steps.ts'
import { briefOnTwo, painted, sourcePane } from './source-steps.ts'

const SECURITY = 'Security is the last Russian monopoly, and it leaks.'

test('by the keyboard alone a sentence leads to its source beside the text, from which is quoted, and back to the caret', async ({
  page,
}) => {
  await briefOnTwo(page)
  await page.getByRole('button', { name: /^Steppe \d/ }).focus()
  await page.keyboard.press('Enter')
  const field = briefField(page)
  await field.getByText('Security stays Russian').click()
  await page.keyboard.press('Home')
  for (let index = 0; index < 'Security'.length; index += 1) await page.keyboard.press('ArrowRight')

  await page.keyboard.press('Alt+Shift+Enter')
  const card = page.getByRole('region', { name: 'What the sentence rests on' })
  await expect(card).toContainText('A Division of Labour, Slowly Undone')
  await expect(card.locator('mark').first()).toHaveText(SECURITY)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(field).toBeFocused()

  await page.keyboard.press('Alt+Enter')
  const pane = sourcePane(page)
  await expect(pane.getByRole('heading', { level: 3, name: 'A Division of Labour, Slowly Undone' })).toBeVisible()
  await expect.poll(() => painted(page, 'passage')).toBe(SECURITY)
  await expect(pane.getByText('Evidence 1 of 2')).toBeVisible()
  await expect(pane.getByRole('document')).toBeFocused()

  await page.keyboard.press('e')
  await expect(pane.getByRole('heading', { level: 3, name: 'The Petitioners on the Second Floor' })).toBeVisible()
  await expect.poll(() => painted(page, 'passage')).toBe('some 1.5 million ethnic Kazakhs')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => painted(page, 'passage')).toBe(SECURITY)
  await expect(pane.getByRole('document')).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await page.keyboard.type(' here')
  await expect(field).toContainText('Security here stays Russian')
  await page.keyboard.press('Control+z')
  await expect(field).toContainText('Security stays Russian')

  await page.keyboard.press('Alt+Enter')
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  const chosen = await page.evaluate(() => document.getSelection()?.toString() ?? '')
  expect(chosen.length).toBeGreaterThan(10)
  await page.keyboard.press('b')
  await expect(field.locator('blockquote')).toHaveText(new RegExp(`^${chosen.slice(0, 20)}`))
  await page.keyboard.press('Escape')
  await page.keyboard.type('Behind the quotation.')
  const blocks = (await saved(page)).sections.flatMap(({ blocks }) => blocks)
  expect(blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['excerpt']))
  await expect(field).toContainText('Behind the quotation.')
})

test('a passage that the evidence offers opens beside the text by its key, and Escape leads back to the evidence and the caret', async ({
  page,
}) => {
  await briefOnTwo(page)
  await page.getByRole('button', { name: /^Steppe \d/ }).click()
  const field = briefField(page)
  await field.getByText('Nobody doubts it').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Oil leaves through Russia.')
  await page.keyboard.press('Control+e')
  const evidence = page.getByRole('dialog', { name: 'Evidence' })
  const search = evidence.getByRole('searchbox')
  await evidence.getByRole('option').first().waitFor()
  await expect(async () => {
    // An arrow pressed in the moment in which the list arrives may be lost.
    if ((await search.getAttribute('aria-activedescendant')) === null) await page.keyboard.press('ArrowDown')
    await expect(search).toHaveAttribute('aria-activedescendant', /option/, { timeout: 1_000 })
  }).toPass()
  const offered = await evidence.locator('[role=option][data-focused] .evidence-quote').innerText()
  await page.keyboard.press('Alt+Enter')
  await expect(evidence).toBeHidden()
  await expect(sourcePane(page).getByRole('document')).toBeFocused()
  await expect.poll(() => painted(page, 'passage')).toBe(offered)
  await page.keyboard.press('a')
  await expect(page.getByText('The sentence rests on it.')).toBeVisible()
  await expect(field.getByRole('button', { name: /^Evidence: (?!untraced).*\. Oil leaves/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await expect(evidence).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await page.keyboard.type(' So it is.')
  await expect(field).toContainText('Oil leaves through Russia. So it is.')
  await expect(field.getByRole('button', { name: /^Evidence: untraced\. Oil leaves/ })).toBeVisible()
})

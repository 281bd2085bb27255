import type { Locator, Page } from '@playwright/test'
import { expect, test, testOnSamples } from './app.fixture.ts'
import { ask } from './ask.ts'
import { section } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'

const bar = (page: Page): Locator => page.getByRole('search', { name: 'Find in the brief' })
const wanted = (page: Page): Locator => page.getByRole('searchbox', { name: 'Find in the brief' })

const count = (page: Page): Locator => bar(page).getByRole('status').first()
const told = (page: Page): Locator => bar(page).getByRole('status').last()

/** What the window paints under a name, in reading order. */
const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((which) => [...(CSS.highlights.get(which) ?? [])].map((range) => (range as Range).toString()).toSorted(), name)

async function writeThree(page: Page): Promise<void> {
  await createBrief(page, { template: 'BLUF note', title: 'Gas for nobody', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Gas is China’s. ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('GA')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('S grew.')
  await writeIn(page, 'The ask', 'Buy no gasoline.')
}

test('found by the keyboard across bold, title and sections; Escape leaves the caret on the match, F3 goes on', async ({
  page,
}) => {
  await writeThree(page)
  await page.keyboard.press('Control+f')
  await expect(wanted(page)).toBeFocused()
  await page.keyboard.type('gas')
  await expect(count(page)).toHaveText('1 of 4')
  await expect.poll(() => painted(page, 'found')).toEqual(['GAS', 'Gas', 'gas'])
  await expect.poll(() => painted(page, 'found-in-title')).toEqual(['Gas'])
  await page.keyboard.press('Shift+Enter')
  await expect(count(page)).toHaveText('4 of 4')
  await page.keyboard.press('Enter')
  await expect(count(page)).toHaveText('1 of 4')
  await page.keyboard.press('F3')
  await page.keyboard.press('F3')
  await expect(count(page)).toHaveText('3 of 4')
  await expect.poll(() => painted(page, 'found-here')).toEqual(['GAS'])
  await page.keyboard.press('Shift+Enter')
  await expect(count(page)).toHaveText('2 of 4')
  await bar(page).getByRole('button', { name: 'Whole words' }).click()
  await expect(count(page)).toHaveText('2 of 3')
  await bar(page).getByRole('button', { name: 'Match case' }).click()
  await expect(count(page)).toHaveText('Not found')
  await wanted(page).fill("China's")
  await expect(count(page)).toHaveText('1 of 1')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
  await expect.poll(() => painted(page, 'found')).toEqual([])
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type('nobody’s')
  await expect(briefField(page)).toContainText('Gas is nobody’s. GAS grew.')
})

testOnSamples('replaced one by one and all at once, in one step of undo; quotations stay and are counted', async ({ page }) => {
  const articles = (await ask(page, 'articles.list', {})) as { value: { rows: { id: string; title: string }[] } }
  const article = articles.value.rows.find(({ title }) => title === 'A Division of Labour, Slowly Undone')?.id
  const quote = 'Security is the last Russian monopoly, and it leaks.'
  expect(await ask(page, 'excerpts.add', { article, quote })).toMatchObject({ ok: true })
  await createBrief(page, { template: 'BLUF note', title: 'Russian roads', themes: [], assemble: false })
  await writeIn(page, 'Bottom line', 'Russian oil and Russian gas.')
  await page.getByRole('grid', { name: 'Excerpts for this brief' }).getByRole('row').first().dblclick()
  await expect(briefField(page).locator('blockquote')).toHaveCount(1)
  await briefField(page).getByText('Russian roads').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+h')
  await page.keyboard.type('russian')
  await expect(count(page)).toHaveText('1 of 4')
  const words = bar(page).getByRole('textbox', { name: 'Replace with' })
  await words.fill('Kazakh')
  await words.press('Enter')
  await expect(briefField(page)).toContainText('Kazakh roads')
  await expect(count(page)).toHaveText('1 of 3')
  await bar(page).getByRole('button', { name: 'Replace all' }).click()
  await expect(told(page)).toHaveText('2 replaced, 1 left in quotations')
  await expect(briefField(page)).toContainText('Kazakh oil and Kazakh gas.')
  await expect(briefField(page).locator('blockquote')).toContainText('the last Russian monopoly')
  await words.press('Enter')
  await words.press('Enter')
  await expect(told(page)).toHaveText('A quotation is not changed')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(briefField(page)).toContainText('Russian oil and Russian gas.')
  await expect(briefField(page)).toContainText('Kazakh roads')
})

test('by the mouse: the button of the top bar, the selection looked for, next, previous and close', async ({ page }) => {
  await writeThree(page)
  await section(page, 'Bottom line')
    .getByText('Gas is')
    .dblclick({ position: { x: 12, y: 12 } })
  await page.getByRole('button', { name: 'Find in the brief' }).click()
  await expect(wanted(page)).toHaveValue('Gas')
  await expect(count(page)).toHaveText('2 of 4')
  await bar(page).getByRole('button', { name: 'Next' }).click()
  await bar(page).getByRole('button', { name: 'Next' }).click()
  await expect(count(page)).toHaveText('4 of 4')
  await bar(page).getByRole('button', { name: 'Previous' }).click()
  await expect(count(page)).toHaveText('3 of 4')
  await bar(page).getByRole('button', { name: 'Replace, too' }).click()
  await expect(bar(page).getByRole('textbox', { name: 'Replace with' })).toBeVisible()
  await bar(page).getByRole('button', { name: 'Close' }).click()
  await expect(bar(page)).toBeHidden()
})

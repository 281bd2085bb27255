import type { Page } from '@playwright/test'
import { expect, test, testOnSamples } from './app.fixture.ts'
import { ask } from './ask.ts'
import { saved } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'

/** The words that are painted as misspelt, in the order of the alphabet. */
async function misspelt(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['misspelt', 'misspelt-in-title']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String))
      .toSorted((one, other) => (one < other ? -1 : 1)),
  )
}

/** What a section says. */
async function says(page: Page): Promise<string> {
  const blocks = (await saved(page)).sections.find(({ title }) => title === 'Why it matters')?.blocks ?? []
  return blocks.flatMap(({ sentences = [] }) => sentences.map((one) => one.text)).join(' ')
}

const offers = (page: Page, word: string) => page.getByRole('menu', { name: `Misspelt: ${word}`, exact: true })
/** Lists are read, and suggestions sought, on a machine that may be busy. */
const SLOW = { timeout: 20_000 }

test('a misspelling is marked when the caret has left it, and put right by the keyboard alone, as one step of undo', async ({
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'A noet', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'The governmnet said “teh end” to NATO. Then recieve')
  await expect.poll(() => misspelt(page), SLOW).toEqual(['governmnet', 'noet'])
  await page.keyboard.press('Enter')
  await expect.poll(() => misspelt(page), SLOW).toEqual(['governmnet', 'noet', 'recieve'])
  await page.keyboard.press('Backspace')
  await page.keyboard.type(' it.')
  await expect.poll(() => misspelt(page), SLOW).toEqual(['governmnet', 'noet', 'recieve'])
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F7')
  await expect(offers(page, 'noet')).toBeVisible(SLOW)
  await page.keyboard.press('Escape')
  await expect(offers(page, 'noet')).toBeHidden()
  await page.keyboard.press('F7')
  await expect(offers(page, 'governmnet').getByRole('menuitem', { name: 'government', exact: true })).toBeFocused(SLOW)
  await page.keyboard.press('Enter')
  await expect(briefField(page)).toContainText('The government said')
  await page.keyboard.press('F7')
  await expect(offers(page, 'recieve').getByRole('menuitem', { name: 'receive', exact: true })).toBeFocused(SLOW)
  await page.keyboard.press('Enter')
  await expect.poll(() => says(page)).toBe('The government said “teh end” to NATO. Then receive it.')
  await expect.poll(() => misspelt(page)).toEqual(['noet'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => says(page)).toBe('The government said “teh end” to NATO. Then recieve it.')
})

test('a word becomes one of the author’s own, and undo takes it out; one is ignored; checking is put off and stays off', async ({
  app,
  page,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Note', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Zhanaozenian and Atamekenish. Zhanaozenian’s is so.')
  await expect.poll(() => misspelt(page), SLOW).toEqual(['Atamekenish', 'Zhanaozenian', 'Zhanaozenian’s'])
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F7')
  await expect(offers(page, 'Zhanaozenian')).toBeVisible(SLOW)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await expect(offers(page, 'Zhanaozenian').getByRole('menuitem', { name: 'Add to My Words' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => misspelt(page)).toEqual(['Atamekenish'])
  expect(await ask(page, 'spelling.words', {})).toMatchObject({ value: { words: ['Zhanaozenian'] } })
  const notice = page.getByRole('alertdialog').filter({ hasText: '“Zhanaozenian” is among your words now.' })
  await notice.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect.poll(() => misspelt(page)).toEqual(['Atamekenish', 'Zhanaozenian', 'Zhanaozenian’s'])
  expect(await ask(page, 'spelling.words', {})).toMatchObject({ value: { words: [] } })

  await briefField(page).focus()
  await page.keyboard.press('F7')
  await expect(offers(page, 'Atamekenish')).toBeVisible(SLOW)
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect.poll(() => misspelt(page)).toEqual(['Zhanaozenian', 'Zhanaozenian’s'])

  await app.clickMenu('toggle-spelling')
  await expect.poll(() => misspelt(page)).toEqual([])
  await expect.poll(async () => (await app.menuItem('next-misspelling'))?.enabled).toBe(false)
  await expect.poll(() => ask(page, 'window.state', {})).toMatchObject({ value: { layout: { spelling: false } } })
  await page.reload()
  await expect(briefField(page)).toContainText('Zhanaozenian')
  await expect.poll(async () => (await app.menuItem('check-brief'))?.enabled).toBe(true)
  expect(await app.menuItem('next-misspelling')).toMatchObject({ enabled: false })
  await app.clickMenu('toggle-spelling')
  // “Ignored” was for the brief as it was open.
  await expect.poll(() => misspelt(page), SLOW).toEqual(['Atamekenish', 'Zhanaozenian', 'Zhanaozenian’s'])
})

test('the words of one’s own are listed, added to and taken out of', async ({ page, app }) => {
  await app.clickMenu('own-words')
  const dialog = page.getByRole('dialog', { name: 'My words' })
  await expect(dialog).toContainText('None yet.')
  await dialog.getByRole('textbox', { name: 'A word' }).fill('Zhanaozen')
  await page.keyboard.press('Enter')
  await dialog.getByRole('textbox', { name: 'A word' }).fill('Atamekenish')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await expect(dialog.getByRole('row')).toHaveText(['Atamekenish', 'Zhanaozen'])
  await expect(dialog).toContainText('2 words that no brief')
  await dialog.getByRole('button', { name: 'Take out “Atamekenish”' }).click()
  await expect(dialog.getByRole('row')).toHaveText(['Zhanaozen'])
  expect(await ask(page, 'spelling.words', {})).toMatchObject({ value: { words: ['Zhanaozen'] } })
})

/** Opens a new brief in this language. */
async function openBrief(page: Page, language: string): Promise<void> {
  const made = (await ask(page, 'briefs.create', { template: 'bluf-note', title: 'Note' })) as {
    value: { id: string; revision: number } & Record<string, unknown>
  }
  const { id, revision, title, authors, marking, date, themes, sections } = made.value
  const content = { title, authors, marking, date, themes, sections, language }
  expect(await ask(page, 'briefs.save', { id, revision, content })).toMatchObject({ ok: true })
  await page.getByRole('button', { name: 'Note 0 w', exact: true }).click()
  await page.getByRole('region', { name: 'Brief', exact: true }).waitFor()
}

test('Russian is checked; of a language without a list it is said that it was not', async ({ page }) => {
  await openBrief(page, 'ru')
  await writeIn(page, 'Why it matters', 'Правительсво решило, что Газпром и SWIFT важны.')
  await expect.poll(() => misspelt(page), SLOW).toContain('Правительсво')
  expect(await misspelt(page)).not.toContain('решило')
})

test('a language without a word list is said to be unchecked', async ({ page }) => {
  await openBrief(page, 'kk')
  await writeIn(page, 'Why it matters', 'Үкімет шешім қабылдады.')
  await page.keyboard.press('F7')
  await expect(page.getByText('No word list for Kazakh: not checked.')).toBeVisible(SLOW)
  expect(await misspelt(page)).toEqual([])
})

testOnSamples('names that the cited articles write are known', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Energy', themes: ['Energy'], assemble: true })
  // The draft is quoted words: a paragraph of her own stands before them.
  const first = briefField(page).getByRole('region', { name: 'Bottom line', exact: true }).locator('.unit-text').first()
  await first.click({ position: { x: 2, y: 4 } })
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('Wolny’s note is Kasymovian, and recieved so.')
  await expect.poll(() => misspelt(page), SLOW).toEqual(['Kasymovian', 'recieved'])
})

import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { saved, section } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'

const FIRST = 'شىنجاڭ نېفىت يولى.'
const SECOND = 'ئىككىنچى جۈملە.'

const sentencesIn = async (page: Page, name: string) =>
  (await saved(page)).sections
    .filter(({ title }) => title === name)
    .flatMap(({ blocks }) =>
      blocks.flatMap(({ sentences = [] }) => sentences.map(({ text, evidence }) => [text, evidence.excerpts.length])),
    )

/** Gives the sentence at the caret the first excerpt of the library as evidence. */
async function giveEvidence(page: Page, quote: string): Promise<void> {
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Evidence' })
  await dialog.getByRole('searchbox').fill(quote)
  await dialog.getByRole('option').filter({ hasText: quote }).click()
  await expect(dialog.getByRole('list', { name: 'Attached excerpts' })).toContainText(quote)
  await page.keyboard.press('Escape')
  await expect(briefField(page)).toBeFocused()
}

/** Presses a key once for each letter of a text. */
async function pressFor(page: Page, text: string, key: string): Promise<void> {
  for (let index = 0; index < text.length; index += 1) await page.keyboard.press(key)
}

const QUOTE = 'Security is the last Russian monopoly, and it leaks.'

test.beforeEach(async ({ page }) => {
  const articles = (await ask(page, 'articles.list', {})) as { value: { rows: { id: string; title: string }[] } }
  const article = articles.value.rows.find(({ title }) => title === 'A Division of Labour, Slowly Undone')?.id
  expect(await ask(page, 'excerpts.add', { article, quote: QUOTE })).toMatchObject({ ok: true })
  await createBrief(page, { template: 'BLUF note', title: 'Writing systems', themes: [], assemble: false })
})

test('a word that is composed by an input method within a sentence keeps its evidence, and undo takes the word away', async ({
  page,
}) => {
  await writeIn(page, 'Bottom line', '中国需要安全。')
  await giveEvidence(page, 'last Russian monopoly')
  await page.keyboard.press('Home')
  await pressFor(page, '中国需要', 'ArrowRight')
  const keys = await page.context().newCDPSession(page)
  // Slower than the pauses after which undo begins a new step, and than the app needs to put things right.
  for (const text of ['n', 'neng', 'neng yuan', '能源']) {
    await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(400)
    await expect(section(page, 'Bottom line')).toContainText(`中国需要${text}安全。`)
  }
  await keys.send('Input.insertText', { text: '能源' })
  await page.keyboard.type('和')
  await expect.poll(() => sentencesIn(page, 'Bottom line')).toEqual([['中国需要能源和安全。', 1]])
  await page.keyboard.press('Control+z')
  await expect(section(page, 'Bottom line')).toContainText('中国需要能源安全。')
  await page.keyboard.press('Control+z')
  await expect(section(page, 'Bottom line')).toContainText('中国需要安全。')
  await expect.poll(() => sentencesIn(page, 'Bottom line')).toEqual([['中国需要安全。', 1]])
})

test('Uyghur runs from right to left, arrows walk it letter by letter past the number of a note, and a full stop between splits it', async ({
  page,
}) => {
  await writeIn(page, 'What next', `${FIRST} ${SECOND}`)
  const text = section(page, 'What next').locator('.unit-text')
  await expect(text).toHaveAttribute('dir', 'rtl')
  await page.keyboard.press('Home')
  await giveEvidence(page, 'last Russian monopoly')
  await expect(text.locator('.note-number')).toHaveText('1')
  await page.keyboard.press('Home')
  await pressFor(page, FIRST, 'ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('دۇر')
  await expect
    .poll(() => sentencesIn(page, 'What next'))
    .toEqual([
      [FIRST.replace('.', 'دۇر.'), 1],
      [SECOND, 0],
    ])
  await pressFor(page, `. ${SECOND}`, 'ArrowLeft')
  await page.keyboard.type(' ئۈچىنچى.')
  await expect
    .poll(() => sentencesIn(page, 'What next'))
    .toEqual([
      [FIRST.replace('.', 'دۇر.'), 1],
      [SECOND, 0],
      ['ئۈچىنچى.', 0],
    ])
  await page.keyboard.press('Home')
  await page.keyboard.type('3')
  await expect(text).toHaveAttribute('dir', 'rtl')
})

test('a screen reader hears the sections, what each holds, and what each sentence rests on', async ({ page }) => {
  await writeIn(page, 'Bottom line', 'Russia keeps the barracks.')
  await giveEvidence(page, 'last Russian monopoly')
  await page.keyboard.press('End')
  await page.keyboard.type(' Nobody else does.')
  await expect(section(page, 'Bottom line').getByRole('button', { name: /untraced\. Nobody else does/ })).toBeVisible()
  await expect(section(page, 'Bottom line')).toMatchAriaSnapshot(`
    - region "Bottom line":
      - heading "Bottom line" [level=2]
      - meter "Words in Bottom line"
      - paragraph: /Russia keeps the barracks/
      - button /Russia keeps the barracks/
      - button /untraced. Nobody else does/
  `)
})

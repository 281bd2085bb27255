import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { exportAccepting, saved } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { pdfText, wordText } from './read-export.ts'

const QUOTE = 'Security is the last Russian monopoly, and it leaks.'

type MatrixBlock = {
  caption: string
  hypotheses: { name: string; statement: string }[]
  rows: { sentences: { text: string; evidence: { excerpts: string[] } }[]; marks: (string | null)[] }[]
}

/** Marks a passage of the samples. */
async function mark(page: Page): Promise<void> {
  const { value } = (await ask(page, 'articles.list', {})) as { value: { rows: { id: string; title: string }[] } }
  const article = value.rows.find(({ title }) => title === 'A Division of Labour, Slowly Undone')?.id
  expect(await ask(page, 'excerpts.add', { article, quote: QUOTE })).toMatchObject({ ok: true })
}

/** The matrix of the brief as the library holds it. */
async function matrix(page: Page): Promise<MatrixBlock | undefined> {
  const blocks = (await saved(page)).sections.flatMap((section) => section.blocks)
  return blocks.find(({ kind }) => kind === 'matrix') as unknown as MatrixBlock | undefined
}

/** Its rows, each with its marks. */
const rows = async (page: Page): Promise<string[]> =>
  ((await matrix(page))?.rows ?? []).map(({ sentences, marks }) =>
    [sentences.map(({ text }) => text).join(' '), ...marks.map((one) => one ?? '–')].join(' | '),
  )

/** An empty matrix behind a paragraph, by the keyboard, with the caret in it. */
async function askForMatrix(page: Page, before: string): Promise<void> {
  await writeIn(page, 'Why it matters', before)
  await page.keyboard.press('Enter')
  await page.keyboard.press('/')
  await page.keyboard.type('Matrix')
  await expect(page.getByRole('option', { name: 'Matrix of hypotheses' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(briefField(page)).toBeFocused()
}

/** A matrix of two hypotheses and one line of evidence, with the caret in that. */
async function insertMatrix(page: Page): Promise<void> {
  await askForMatrix(page, 'Before.')
  for (const words of ['First', 'Second', 'It rained.']) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(words)
  }
}

/** Chooses from the menu of the matrix with the keyboard. */
async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+F10')
  const menu = page.getByRole('menu', { name: 'Evidence and hypotheses' })
  await menu.waitFor()
  await page.keyboard.type(name)
  await expect(menu.locator(':focus')).toHaveText(name)
  await page.keyboard.press('Enter')
  await expect(menu).toBeHidden()
}

test('hypotheses are weighed by the keyboard alone, from an empty section to PDF and Word', async ({ app, page, dataDir }) => {
  test.slow()
  await mark(page)
  await createBrief(page, { template: 'BLUF note', title: 'Why it leaks', themes: [], assemble: false })
  await askForMatrix(page, 'Two explanations compete.')
  await page.keyboard.type('Who guards the border')
  for (const words of ['Withdrawal', 'Reform', 'Posts stand empty.']) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(words)
  }
  const grid = page.getByRole('grid', { name: 'Who guards the border' })
  await expect(grid.getByRole('columnheader')).toHaveText(['Evidence', 'Withdrawal', 'Reform', 'Tells'])
  const cell = (name: string | RegExp) => grid.getByRole('gridcell', { name })

  // The same letter twice, or with Shift, is a strong mark.
  await page.keyboard.press('Tab')
  await expect(cell('Withdrawal: not judged').first()).toBeFocused()
  await page.keyboard.press('c')
  await page.keyboard.press('c')
  await expect(cell('Withdrawal: CC strongly consistent')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+I')
  await expect(cell('Reform: II strongly inconsistent')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('n')
  await expect(cell('Reform: N neutral or not applicable')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('n')
  await expect(cell('Withdrawal: N neutral or not applicable')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type('Trains run late.')

  // An excerpt, asked for where it is evidence.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('@')
  await page.keyboard.type('last Russian monopoly')
  await expect(page.getByRole('option', { name: /Security is the last Russian monopoly/ }).first()).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('rowheader', { name: /Security is the last Russian monopoly/ })).toBeVisible()
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(cell('Withdrawal: not judged')).toBeFocused()
  await page.keyboard.press('c')
  await page.keyboard.press('Tab')
  await page.keyboard.press('i')
  await expect(cell('Reform: I inconsistent')).toBeFocused()
  await expect.poll(() => rows(page)).toEqual(['Posts stand empty. | CC | II', 'Trains run late. | N | N', `“${QUOTE}” | C | I`])

  await expect(grid.getByRole('row', { name: /^Inconsistency/ })).toHaveText(/Inconsistency0least3/)
  await expect(cell('tells the hypotheses apart most')).toHaveText('◆')
  await expect(cell('the same mark for all: tells nothing apart')).toHaveText('=')

  await choose(page, 'Sort evidence: what tells most apart first')
  await expect(cell('Reform: I inconsistent')).toBeFocused()
  await expect.poll(() => rows(page)).toEqual(['Posts stand empty. | CC | II', `“${QUOTE}” | C | I`, 'Trains run late. | N | N'])
  for (const way of ['down', 'up']) {
    await choose(page, `Move evidence ${way}`)
    await expect(cell('Reform: I inconsistent')).toBeFocused()
  }
  const block = await matrix(page)
  expect(block?.rows[1]?.sentences[0]?.evidence.excerpts).toHaveLength(1)

  const pdf = join(dataDir, 'matrix.pdf')
  await exportAccepting(app, 'pdf', pdf)
  const printed = await pdfText(pdf)
  expect(printed).toMatch(/Table 1\. Who guards the border Evidence Withdrawal Reform Posts stand empty\. CC II \*/)
  expect(printed).toMatch(/Inconsistency 0 \(least\) 3/)
  expect(printed).toMatch(/II strongly inconsistent/)
  expect(printed).toMatch(/ 1\. Katarzyna Wolny, “A Division of Labour, Slowly Undone,” The Long Frontier, [^¶]*¶ 5/)
  const word = join(dataDir, 'matrix.docx')
  await exportAccepting(app, 'docx', word)
  const { body, footnotes } = await wordText(word)
  expect(body).toMatch(/Table 1\. Who guards the border.*Posts stand empty\. ?CC ?II/)
  expect(footnotes[0]).toContain('The Long Frontier')
})

test('hypotheses are added, named, moved, stated in full and taken away, each one step of undo', async ({ page }) => {
  await createBrief(page, { template: 'BLUF note', title: 'Hypotheses', themes: [], assemble: false })
  await insertMatrix(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('i')
  const grid = page.getByRole('grid')
  const first = (words: string) => grid.getByRole('gridcell', { name: `First: ${words}` }).first()
  await expect(first('I inconsistent')).toBeFocused()
  // Undo takes one mark at a time, and the keyboard stays with it.
  await page.keyboard.press('Delete')
  await expect(first('not judged')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(first('I inconsistent')).toBeFocused()
  await choose(page, 'Insert hypothesis after')
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type('Between')
  await expect(grid.getByRole('columnheader')).toHaveText(['Evidence', 'First', 'Between', 'Second', 'Tells'])
  await choose(page, 'Move hypothesis to the right')
  await expect(grid.getByRole('columnheader')).toHaveText(['Evidence', 'First', 'Second', 'Between', 'Tells'])
  await expect(briefField(page)).toBeFocused()
  const full = page.getByRole('textbox', { name: 'Between' })
  await full.focus()
  await page.keyboard.type('It is between the two.')
  await page.keyboard.press('Enter')
  await expect(briefField(page)).toBeFocused()
  await expect.poll(async () => (await matrix(page))?.hypotheses[2]).toMatchObject({ statement: 'It is between the two.' })
  await page.keyboard.press('Control+z')
  await expect(full).toHaveValue('')
  await choose(page, 'Delete hypothesis')
  await expect(grid.getByRole('columnheader')).toHaveText(['Evidence', 'First', 'Second', 'Tells'])
  await expect.poll(async () => (await rows(page))[0]).toBe('It rained. | I | –')
})

test('an excerpt that is dropped on a row is evidence in a row of its own, which says where it is from', async ({ page }) => {
  await mark(page)
  await createBrief(page, { template: 'BLUF note', title: 'Dropped', themes: [], assemble: false })
  await insertMatrix(page)
  const offered = page.getByRole('grid', { name: 'Excerpts for this brief' }).getByRole('row', { name: /last Russian monopoly/ })
  const cell = page.getByRole('row', { name: /^It rained/ }).getByRole('gridcell', { name: 'First: not judged' })
  await offered.dragTo(cell)
  await expect(page.getByRole('rowheader', { name: /Security is the last Russian monopoly/ })).toBeVisible()
  await expect.poll(async () => (await rows(page)).slice(0, 2)).toEqual(['It rained. | – | –', `“${QUOTE}” | – | –`])
  expect((await matrix(page))?.rows[1]?.sentences[0]?.evidence.excerpts).toHaveLength(1)
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { AppUnderTest } from './app-under-test.ts'
import { expect, test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { importFiles } from './library-steps.ts'
import { sideways } from './sideways.ts'

const GAS = 'Gas flows east in the winter, and nobody along the line is told how much of it there is.'
const TRAINS = 'The trains through Khorgos are full, and the yard has no room for more of them.'

const check = (page: Page) => page.getByRole('complementary', { name: 'Check' })
const row = (page: Page, text: string | RegExp) => check(page).getByRole('listitem').filter({ hasText: text })

/** A brief on two articles, each with one mark, that says this under “Bottom line”; opened. */
async function open(app: AppUnderTest, markdown: string): Promise<Page> {
  const { page, dataDir } = app
  const paths = [join(dataDir, 'gas.md'), join(dataDir, 'trains.md')]
  for (const [index, text] of [GAS, TRAINS].entries())
    await writeFile(paths[index] ?? '', `---\ntitle: Article ${index + 1}\nauthor: Author ${index + 1}\n---\n\n${text}\n`)
  await importFiles(app, paths, 2)
  const { value } = (await ask(page, 'articles.list', {})) as { value: { rows: { id: string; title: string }[] } }
  const id = (title: string): string => value.rows.find((one) => one.title === title)?.id ?? ''
  await ask(page, 'excerpts.add', { article: id('Article 1'), quote: GAS })
  await ask(page, 'excerpts.add', { article: id('Article 2'), quote: TRAINS })
  await ask(page, 'briefs.create', { template: 'bluf-note', title: 'Checked' })
  const cited = markdown.replaceAll('[^gas]', `[^${id('Article 1')}:1]`).replaceAll('[^trains]', `[^${id('Article 2')}:1]`)
  expect(await ask(page, 'briefs.write', { id: '1', section: 'bottom-line', markdown: cited })).toMatchObject({ ok: true })
  await page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('button', { name: /^Checked/ })
    .click()
  await expect(check(page)).toBeVisible()
  return page
}

test('a name that another excerpt of the brief gives is mended at one press, as one step of undo', async ({ app }) => {
  const page = await open(app, 'The gas flows past Khorgos.[^gas] The trains are full.[^trains]')
  const fix = row(page, 'Khorgos').getByRole('button', { name: 'Attach the excerpt that names it' })
  await fix.click()
  await expect(fix).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(fix).toBeVisible()
})

test('a reason given in the export dialog is kept with the brief, and shown with what it accepts', async ({ app }) => {
  const page = await open(app, 'Nobody says where this is from.')
  await app.clickMenu('export-docx')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const reason = dialog.getByRole('textbox', { name: 'Reason to accept “untraced”' })
  await reason.fill('Agreed with the director.')
  await app.answerSaveDialog(join(app.dataDir, 'checked.docx'))
  await dialog.getByRole('button', { name: 'Export Word…' }).click()
  await expect(row(page, 'Accepted: Agreed with the director.')).toBeVisible()
  await page.reload()
  await expect(row(page, 'Accepted: Agreed with the director.')).toBeVisible()
  await app.clickMenu('export-pdf')
  await expect(reason).toHaveValue('Agreed with the director.')
})

test('of more than a hundred findings the worst are shown, and the others on demand; each row leads to its place', async ({
  app,
}) => {
  const years = Array.from({ length: 130 }, (_, index) => 1801 + index)
  const page = await open(app, years.map((year) => `Gas flowed east in the winter of ${year}.[^gas]`).join(' '))
  const findings = check(page).getByRole('list').first().locator(':scope > li')
  const more = check(page).getByRole('button', { name: /^Show more \(\d+ left\)$/ })
  await expect(more).toBeVisible()
  await expect(findings).toHaveCount(100)
  await more.click()
  await expect(findings).toHaveCount(200)
  await more.click()
  await expect(more).toBeHidden()
  await row(page, '1930').first().getByRole('button', { name: 'Go there' }).first().click()
  expect(await page.evaluate(() => document.getSelection()?.anchorNode?.textContent)).toContain('1930')
})

test('what stands beside a sentence is said whole, however narrow the margin is, and covers nothing', async ({ app }) => {
  const page = await open(app, 'Gas flowed east in 1801.[^gas] Gas flowed east in 1802.[^gas] The gas flows past Khorgos.[^gas]')
  await page.setViewportSize({ width: 1000, height: 640 })
  const pills = page.locator('.trace-pill')
  await expect(pills).toHaveText(['date not in evidence', 'date not in evidence', 'name not in evidence'])
  const boxes = await pills.evaluateAll((all) =>
    all.map((pill) => {
      const { top, bottom } = pill.getBoundingClientRect()
      return { top, bottom, cut: pill.scrollWidth > pill.clientWidth || pill.scrollHeight > pill.clientHeight }
    }),
  )
  expect(boxes.map(({ cut }) => cut)).toEqual([false, false, false])
  expect(boxes.slice(1).every(({ top }, index) => top >= (boxes[index]?.bottom ?? 0))).toBe(true)
  expect((boxes[0]?.bottom ?? 0) - (boxes[0]?.top ?? 0)).toBeGreaterThan(24)
})

test('the export dialog holds a long sentence that an error is about', async ({ app }) => {
  const page = await open(app, `Nobody ${'has ever said in so many words '.repeat(6)}where this is from.`)
  await app.clickMenu('export-pdf')
  await page.getByRole('textbox', { name: 'Reason to accept “untraced”' }).waitFor()
  expect(await sideways(page)).toEqual([])
})

import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test, testOnSamples } from './app.fixture.ts'
import { exportAccepting, saved } from './brief-steps.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'

const outline = (page: Page) => page.getByRole('tree', { name: 'Outline' })
const row = (page: Page, name: string) => outline(page).getByRole('treeitem', { name: new RegExp(`^${name}`) })
/** The titles in the outline, as they are read. */
const titles = (page: Page) => outline(page).locator('.outline-title').allTextContents()
const order = async (page: Page) => (await saved(page)).sections.map(({ title }) => title)

test('by the keyboard alone sections are added, renamed, moved, removed and brought back, and are printed like that', async ({
  app,
  page,
  dataDir,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Arranged', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'It matters a lot.')
  await page.keyboard.press('Control+Shift+J')
  await expect(row(page, 'Why it matters')).toBeFocused()
  await expect(row(page, 'Why it matters')).toHaveAccessibleName(/4 of 60 words 1 error$/)

  await page.keyboard.press('Insert')
  await expect(page.getByRole('textbox', { name: 'Title of the section' })).toBeFocused()
  await page.keyboard.type('Method')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Method')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type('We read it all.')
  await expect(row(page, 'Method')).toHaveAccessibleName(/^Method 4 words/)

  await page.keyboard.press('Control+Shift+J')
  await expect(row(page, 'Method')).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(row(page, 'Method')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('F2')
  await page.keyboard.type('Why now')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Why now')).toBeFocused()

  // What is empty goes at once, what holds words after a question; undo brings both back.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  await expect(row(page, 'Cited facts')).toHaveCount(0)
  await expect(row(page, 'What next')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Delete')
  const question = page.getByRole('dialog', { name: 'Remove “Why now”?' })
  await expect(question).toContainText('It holds 4 words')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Why now')).toHaveCount(0)
  await expect(briefField(page)).not.toContainText('It matters a lot.')
  await page.keyboard.press('Control+z')
  await expect(briefField(page)).toContainText('It matters a lot.')
  const arranged = ['Method', 'Bottom line', 'Why now', 'What next', 'The ask', 'Confidence']
  expect((await titles(page)).slice(0, 6)).toEqual(arranged)
  await expect.poll(async () => (await order(page)).slice(0, 6)).toEqual(arranged)
  await expect(page.getByRole('complementary', { name: 'Check' })).toContainText('The brief has no section “Cited facts”')

  const pdf = await getDocument({ data: await exportAccepting(app, 'pdf', join(dataDir, 'a.pdf')), verbosity: 0 }).promise
  const printed = ((await pdf.getOutline()) as { title: string }[]).map(({ title }) => title)
  // A part that is empty is printed as such.
  expect(printed.slice(0, 3)).toEqual(['Method', 'Bottom line', 'Why now'])
  const parts = unzipSync(await exportAccepting(app, 'docx', join(dataDir, 'a.docx')))
  const paragraphs = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).match(/<w:p>.*?<\/w:p>/gs) ?? []
  const heads = paragraphs.filter((xml) => xml.includes('w:val="Heading1"')).map((xml) => xml.replace(/<[^>]+>/g, ''))
  expect(heads.slice(0, 3)).toEqual(['Method', 'Bottom line', 'Why now'])
})

testOnSamples(
  'by the mouse sections are dragged, jumped to, renamed by their menu, and had back from the template',
  async ({ page }) => {
    await createBrief(page, { template: 'Policy brief', title: 'Dragged', themes: ['Energy', 'Xinjiang'], assemble: true })
    await page.getByRole('tab', { name: 'Outline' }).click()
    const first = await titles(page)
    expect(first.slice(0, 6)).toEqual(['Summary', 'The issue, why now', 'Background', 'Findings by theme', 'Energy', 'Xinjiang'])

    await row(page, 'Findings by theme').dragTo(row(page, 'Summary'), { targetPosition: { x: 60, y: 2 } })
    expect((await titles(page)).slice(0, 4)).toEqual(['Findings by theme', 'Energy', 'Xinjiang', 'Summary'])
    await row(page, 'Xinjiang').dragTo(row(page, 'Energy'), { targetPosition: { x: 60, y: 2 } })
    expect((await titles(page)).slice(0, 4)).toEqual(['Findings by theme', 'Xinjiang', 'Energy', 'Summary'])
    // A part stays in its section, and nothing goes behind the sources.
    await row(page, 'Energy').dragTo(row(page, 'Options'), { targetPosition: { x: 60, y: 2 } })
    await row(page, 'Summary').dragTo(row(page, 'Sources'), { targetPosition: { x: 60, y: 28 } })
    expect((await titles(page)).slice(0, 4)).toEqual(['Findings by theme', 'Xinjiang', 'Energy', 'Summary'])

    await row(page, 'Background').click()
    await expect(briefField(page)).toBeFocused()
    await expect(row(page, 'Background')).toHaveAttribute('aria-current', 'location')
    await expect(briefField(page).getByRole('region', { name: 'Background' })).toBeInViewport()

    await row(page, 'Findings by theme').hover()
    await page.getByRole('button', { name: 'Actions for Findings by theme' }).click()
    await page.getByRole('menuitem', { name: 'Rename…' }).click()
    await page.getByRole('textbox', { name: 'Title of the section' }).fill('What we found')
    await page.keyboard.press('Enter')
    await expect(briefField(page).getByRole('heading', { name: 'What we found' })).toBeVisible()

    await row(page, 'Options').hover()
    await page.getByRole('button', { name: 'Actions for Options' }).click()
    await page.getByRole('menuitem', { name: 'Remove' }).click()
    await expect(row(page, 'Options')).toHaveCount(0)
    await page.getByRole('button', { name: 'Add section…' }).click()
    await page.getByRole('menuitem', { name: 'Options' }).click()
    await expect(row(page, 'Options')).toHaveAccessibleName(/0 of 200 words/)
    expect((await titles(page)).slice(0, 7)).toEqual([
      'What we found',
      'Xinjiang',
      'Energy',
      'Summary',
      'The issue, why now',
      'Background',
      'Options',
    ])
  },
)

import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, testOnSamples as test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { exportAccepting, newestBrief } from './brief-steps.ts'
import { createBrief } from './library-steps.ts'
import { pdfText } from './read-export.ts'

const months = (page: Page) => page.getByRole('grid', { name: 'Themes by month' })
const articles = (page: Page) => page.getByRole('grid', { name: 'Themes by article' })

async function open(page: Page): Promise<void> {
  await page.getByRole('listbox', { name: 'Articles' }).locator('.article-row').first().waitFor()
  await page.keyboard.press('Control+4')
  await expect(months(page)).toBeVisible()
}

test('by keyboard alone from a theme and a month to a passage, and back', async ({ page }) => {
  await open(page)
  await months(page).getByRole('gridcell').first().focus()
  await page.keyboard.press('End')
  const last = months(page).locator('[data-at="0 0"] ~ g').last()
  await expect(last).toBeFocused()
  await page.keyboard.press('Home')
  // To the first square of Energy that has something.
  for (let step = 0; step < 40 && !(await isFull(page)); step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Energy, .* Choose a square to read its passages\.$/)).toBeVisible()
  await articles(page)
    .getByRole('gridcell', { name: /, Energy: / })
    .first()
    .click()
  const passages = page.getByRole('complementary', { name: 'Passages' })
  await expect(passages.getByRole('button', { name: /^Suggested ¶/ }).first()).toBeVisible()
  const text = (await passages.locator('.passage-text').first().innerText()).slice(0, 40)
  await passages
    .getByRole('button', { name: /^Suggested ¶/ })
    .first()
    .click()
  await expect(page.getByRole('main').getByText(text, { exact: false }).first()).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(months(page)).toBeVisible()
})

test('the numbers of the chart stand in the table, and what is decided is counted at once', async ({ page }) => {
  await open(page)
  const cell = articles(page)
    .getByRole('gridcell', { name: /, Security: 0 marked, [1-9]/ })
    .first()
  const name = (await cell.getAttribute('aria-label')) ?? ''
  const [, title = '', suggested = ''] = /^(.*), Security: 0 marked, (\d+) suggested$/.exec(name) ?? []
  const frame = page.getByRole('region', { name: 'Themes by article' })
  await frame.getByText('As a table').click()
  await expect(
    frame
      .getByRole('table')
      .getByRole('row', { name: `${title} ` })
      .filter({ hasText: 'Security' }),
  ).toContainText(`Security0${suggested}`)
  await cell.click()
  await page.getByRole('complementary', { name: 'Passages' }).getByRole('button').nth(1).click()
  await page
    .getByRole('button', { name: /^Accept Security/ })
    .first()
    .click()
  await page.keyboard.press('Control+4')
  const now = `${title}, Security: 1 marked, ${Number(suggested) - 1} suggested`
  await expect(articles(page).getByRole('gridcell', { name: now })).toBeVisible()
  const total = page.getByRole('region', { name: 'Themes on the whole' }).getByRole('row', { name: /^Security/ })
  await expect(total).toContainText('1 (100%)')
})

test('a chart is kept as SVG with all of its look, and as PNG', async ({ page, app, dataDir }) => {
  await open(page)
  const [svg, png] = [join(dataDir, 'chart.svg'), join(dataDir, 'chart.png')]
  const save = async (to: string, entry: string): Promise<void> => {
    await app.answerSaveDialog(to)
    await page.getByRole('button', { name: 'Save “Themes by month” as a picture' }).click()
    await page.getByRole('menuitem', { name: entry }).click()
    await expect(page.getByText(`The chart was written to ${to}.`)).toBeVisible()
  }
  await save(svg, 'As SVG…')
  const text = await readFile(svg, 'utf8')
  expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  expect(text).toContain('>Energy')
  expect(text).toMatch(/<rect [^>]*fill="rgb/)
  expect(text).not.toContain('var(--')
  await save(png, 'As PNG…')
  const bytes = await readFile(png)
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  const width = Number(/width="(\d+)"/.exec(text)?.[1])
  expect(bytes.readUInt32BE(16)).toBe(width * 3)
})

test('a chart is placed in a brief as a drawing with its table, also from a dark window, as one step of undo', async ({
  page,
  app,
  dataDir,
}) => {
  // An export.
  test.slow()
  await createBrief(page, { template: 'BLUF note', title: 'With a chart', themes: [], assemble: false })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Library' }).first().click()
  await open(page)
  await page.getByRole('button', { name: 'Save “Themes by month” as a picture' }).click()
  await page.getByRole('menuitem', { name: 'Place in a brief…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Place in a brief' })
  await dialog.getByRole('button', { name: 'Section: Bottom line' }).click()
  await page.getByRole('menuitemradio', { name: 'Cited facts' }).click()
  await page.screenshot({ path: test.info().outputPath('place-dark.png') })
  await dialog.getByRole('button', { name: 'Place', exact: true }).click()
  await expect(page.getByText('The chart stands in the brief.')).toBeVisible()
  const id = await newestBrief(page)
  const blocks = async (): Promise<{ kind: string; alternative?: string }[]> => {
    const { value } = (await ask(page, 'briefs.get', { id })) as { value: { sections: { blocks: { kind: string }[] }[] } }
    return value.sections.flatMap((section) => section.blocks)
  }
  const kinds = async () => (await blocks()).map(({ kind }) => kind)
  expect((await kinds()).slice(-2)).toEqual(['figure', 'table'])
  expect((await blocks()).find(({ kind }) => kind === 'figure')?.alternative).toMatch(/^Themes by month: .*Most has /)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(async () => (await kinds()).includes('figure')).toBe(false)
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(async () => (await kinds()).slice(-2)).toEqual(['figure', 'table'])
  await ask(page, 'briefs.get', { id })
  await page.getByRole('button', { name: 'Library' }).first().click()
  await page.getByText('With a chart').first().click()
  const pdf = join(dataDir, 'chart.pdf')
  await exportAccepting(app, 'pdf', pdf)
  expect(await pdfText(pdf)).toContain('Figure 1. Themes by month')
  await copyFile(pdf, test.info().outputPath('chart.pdf'))
})

test('a square of two themes leads to the articles that have both, with the same numbers in the table', async ({ page }) => {
  await open(page)
  const together = page.getByRole('grid', { name: 'Themes together' })
  const cell = together.getByRole('gridcell', { name: /^Energy and Security: [1-9]/ })
  const count = /: (\d+) article/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  const frame = page.getByRole('region', { name: 'Themes together' })
  await frame.getByText('As a table').click()
  await expect(frame.getByRole('table').getByRole('row', { name: 'Energy Security' })).toContainText(`EnergySecurity${count}0`)
  await cell.click()
  await expect(page.getByText(new RegExp(`^Energy and Security: ${count} articles, the newest`))).toBeVisible()
  await expect(articles(page).getByRole('rowheader')).toHaveCount(Number(count))
  await frame.scrollIntoViewIfNeeded()
  await page.screenshot({ path: test.info().outputPath('together.png') })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 1000, height: 700 })
  await frame.scrollIntoViewIfNeeded()
  await page.screenshot({ path: test.info().outputPath('together-dark-small.png') })
})

async function isFull(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.classList.contains('heat-full') ?? false)
}

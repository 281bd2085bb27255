import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ask } from './ask.ts'
import { test } from './app.fixture.ts'
import { newestBrief } from './brief-steps.ts'
import { chooseFiles, createBrief, exportBrief, loadSamples, openArticle, SAMPLES } from './library-steps.ts'
import { selectPassage } from './select-text.ts'

const PICTURES = resolve('resources/pictures')
const THEMES = ['Energy', 'Security', 'Xinjiang', 'Russia rivalry']

test('pictures of the review, the library, the composer and an exported page', async ({ app, page, dataDir }) => {
  await mkdir(PICTURES, { recursive: true })
  await page.setViewportSize({ width: 1440, height: 900 })
  await chooseFiles(app, [SAMPLES], 'import-folder')
  await page.getByRole('option').filter({ hasText: 'fifty-five-factories.html' }).click()
  await page.getByRole('button', { name: /^Show what is left out/ }).click()
  await page.mouse.move(700, 880)
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(PICTURES, 'review.png') })
  await page.getByRole('button', { name: 'Put away' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Put it away' }).click()

  await loadSamples(page)
  await createBrief(page, {
    template: 'Policy brief',
    title: 'Kazakhstan after January: who depends on whom',
    themes: THEMES,
    assemble: true,
    marking: 'OFFICIAL',
  })
  await page.waitForTimeout(1500)
  await page.screenshot({ path: join(PICTURES, 'composer.png') })

  const pdf = join(dataDir, 'brief.pdf')
  await exportBrief(app, 'pdf', pdf)
  execFileSync('pdftoppm', ['-r', '90', '-png', '-f', '1', '-l', '1', '-singlefile', pdf, join(PICTURES, 'page')])

  await page.getByRole('button', { name: 'Close' }).last().click()
  await readBeside()
  await page.getByRole('button', { name: 'Library' }).click()
  await openArticle(page, 'The Guard That Beijing Did Not Have to Send')
  await mark(
    'The Collective Security Treaty Organisation, dismissed for years as a club for summits, put about 2,500 troops into the country within days of being asked.',
    'Security',
  )
  await mark('1.2 million ethnic Kazakhs in Xinjiang', 'Xinjiang')
  await page.getByRole('heading', { name: 'The Guard That Beijing Did Not Have to Send', level: 1 }).scrollIntoViewIfNeeded()
  await page.mouse.move(700, 880)
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(PICTURES, 'library.png') })

  /** A sentence in other words than its passage, beside it. */
  async function readBeside(): Promise<void> {
    type Rows = { value: { rows: { id: string; anchor: { quote: string } }[] } }
    const { value } = (await ask(page, 'excerpts.list', {})) as Rows
    const overtook = value.rows.find(({ anchor }) => anchor.quote.startsWith('China overtook Russia'))
    const markdown = `Russia has lost its place as Kazakhstan’s chief trading partner to China. [^${overtook?.id}]`
    await ask(page, 'briefs.write', { id: await newestBrief(page), section: 'options', markdown })
    await page.getByRole('region', { name: 'Read beside the passages' }).waitFor()
    await page.keyboard.press('F9')
    await page.getByRole('dialog').locator('mark').waitFor()
    await page.waitForTimeout(500)
    await page.getByRole('dialog').screenshot({ path: join(PICTURES, 'read-beside.png') })
    await page.keyboard.press('Escape')
  }

  async function mark(passage: string, theme: string): Promise<void> {
    await selectPassage(page, passage)
    await page
      .getByRole('toolbar', { name: 'Selection' })
      .getByRole('button', { name: `Mark as ${theme}` })
      .click()
    await page.getByRole('toolbar', { name: 'Selection' }).waitFor({ state: 'hidden' })
  }
})

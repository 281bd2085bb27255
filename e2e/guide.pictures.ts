import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { test } from './app.fixture.ts'
import { chooseFiles, createBrief, exportBrief, loadSamples, openArticle, SAMPLES } from './library-steps.ts'
import { selectPassage } from './select-text.ts'

const PICTURES = resolve('docs/guide/pictures')
const QUIET = 400

test('pictures of the first brief in ten minutes', async ({ app, page, dataDir }) => {
  await mkdir(PICTURES, { recursive: true })
  await page.setViewportSize({ width: 1200, height: 760 })
  const shoot = async (name: string): Promise<void> => {
    await page.mouse.move(700, 750)
    await page.waitForTimeout(QUIET)
    await page.screenshot({ path: join(PICTURES, `${name}.png`) })
  }
  await chooseFiles(app, [SAMPLES], 'import-folder')
  await page.getByRole('option').filter({ hasText: 'fifty-five-factories.html' }).click()
  await shoot('review')
  await page.getByRole('button', { name: 'Put away' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Put it away' }).click()

  await loadSamples(page)
  await openArticle(page, 'The Guard That Beijing Did Not Have to Send')
  const passage = '1.2 million ethnic Kazakhs in Xinjiang'
  await selectPassage(page, passage)
  const bar = page.getByRole('toolbar', { name: 'Selection' })
  await bar.getByRole('button', { name: 'Mark as Xinjiang' }).click()
  await bar.waitFor({ state: 'hidden' })
  // Wide enough for the margin beside the text.
  await page.setViewportSize({ width: 1440, height: 760 })
  await shoot('reader')
  await page.setViewportSize({ width: 1200, height: 760 })

  await page.keyboard.press('Control+n')
  await page.getByRole('dialog', { name: 'New brief' }).getByRole('textbox', { name: 'Title' }).fill('Kazakhstan after January')
  await page.locator('.dialog-body').evaluate((body) => (body.scrollTop = 0))
  await shoot('new-brief')
  await page.keyboard.press('Escape')

  const title = 'Kazakhstan after January: who depends on whom'
  await createBrief(page, { template: 'Policy brief', title, themes: ['Energy', 'Security'], assemble: true })
  await page.waitForTimeout(1_500)
  await shoot('composer')
  const pdf = join(dataDir, 'brief.pdf')
  await exportBrief(app, 'pdf', pdf)
  execFileSync('pdftoppm', ['-r', '72', '-png', '-f', '1', '-l', '1', '-singlefile', pdf, join(PICTURES, 'page')])
  await page.getByRole('button', { name: 'Close' }).last().click()

  await page.getByRole('button', { name: 'Library' }).click()
  await app.clickMenu('restore')
  // The first automatic backup comes ten seconds after the start.
  await page.getByRole('dialog', { name: 'Restore a backup' }).getByRole('option').first().waitFor()
  await shoot('restore')
})

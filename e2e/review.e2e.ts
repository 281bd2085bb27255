import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app.fixture.ts'
import { ask } from './ask.ts'
import { chooseFiles, openArticle, storeImport } from './library-steps.ts'
import { writeMixedFiles } from './mixed-files.ts'

const CORPUS = resolve('../shared/corpus')

const items = (page: Page) => page.getByRole('listbox', { name: 'Items of the import' })
const selected = (page: Page) => page.getByRole('region', { name: 'Selected item' })

test('the real articles are reviewed: edited together, split, merged, a dropped line taken back, stored and found', async ({
  app,
  page,
}) => {
  test.skip(!existsSync(CORPUS), 'the real articles of ../shared/corpus are not on this machine')
  await chooseFiles(app, [CORPUS], 'import-folder')
  await expect(page.getByRole('radio', { name: 'New 8' })).toBeVisible()
  await page.getByRole('radio', { name: 'New 8' }).click()
  const options = items(page).getByRole('option')

  // Four of one archive page have an author and no date: all of them get one.
  await options.filter({ hasText: '001_' }).first().click()
  await options
    .filter({ hasText: '001_' })
    .nth(3)
    .click({ modifiers: ['Shift'] })
  await expect(selected(page)).toContainText('4 items selected')
  await expect(page.getByRole('textbox', { name: 'Publication' })).toHaveAttribute('placeholder', '(different)')
  await page.getByRole('textbox', { name: 'Date' }).fill('2022-01')
  await page.getByRole('textbox', { name: 'Date' }).press('Enter')
  await expect(options.filter({ hasText: 'Jan 2022' })).toHaveCount(5)

  // What a rule left out is shown with its reason and taken back in.
  await items(page).press('Home')
  const text = page.getByRole('region', { name: 'Text' })
  await text.getByRole('button', { name: /^Show what is left out/ }).click()
  const dropped = text.getByRole('listitem').filter({ hasText: 'Left out:' })
  const before = await dropped.count()
  await dropped.first().focus()
  await page.keyboard.press('x')
  await expect(dropped).toHaveCount(before - 1)

  // A new article begins at a heading; then the two are one again.
  const title = (await options.first().locator('.item-title').innerText()).trim()
  const heading = text.getByRole('heading', { level: 4 }).nth(1)
  const name = (await heading.innerText()).trim()
  const stop = text.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await stop.hover()
  await stop.getByRole('button', { name: 'New article from here' }).click()
  await expect(page.getByRole('radio', { name: 'New 9' })).toBeVisible()
  await expect(options.nth(1)).toContainText(name)
  await options.first().click()
  await options.nth(1).click({ modifiers: ['ControlOrMeta'] })
  await expect(page.getByRole('region', { name: 'Merge' })).toContainText(name)
  await items(page).press('m')
  await expect(page.getByRole('radio', { name: 'New 8' })).toBeVisible()

  // One is left out, the rest is stored.
  await options.last().click()
  await items(page).press('Delete')
  await expect(page.getByText('7 new · 1 left out')).toBeVisible()
  await storeImport(page)
  await expect(page.getByText('All articles · 7 articles')).toBeVisible()
  await openArticle(page, title)
  await expect(page.getByRole('region', { name: 'Reader' }).getByText(name, { exact: true })).toBeVisible()
})

test('an import that is stopped keeps what it read, says so at the next start, and goes on', async ({ app, page, dataDir }) => {
  test.slow()
  const folder = join(dataDir, 'many')
  await mkdir(folder)
  await Promise.all(
    Array.from({ length: 2000 }, (_, index) =>
      writeFile(
        join(folder, `note-${String(index).padStart(4, '0')}.txt`),
        `Note ${index} from the border\n\nBy Aida Omar\n\n3 March 2024\n\nTrain ${index * 7919} crossed with ${index * 104729} tonnes of grain, the operator of line ${index} said.\n`,
      ),
    ),
  )
  await page.getByRole('button', { name: 'New brief' }).waitFor()
  await app.answerOpenDialog([folder])
  await app.clickMenu('import-folder')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('progressbar', { name: 'Reading' })).toContainText('paused')
  await page.getByRole('button', { name: 'Resume' }).click()
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Stop and review what is there' }).click()
  await expect(page.getByText(/^Reading stopped after [\d,]+ of 2,000 files/)).toBeVisible()

  await app.kill()
  await app.relaunch()
  await app.page.getByRole('button', { name: 'Library' }).click()
  await expect(app.page.getByText(/^The import of “many” stopped after [\d,]+ of 2,000 files/)).toBeVisible()
  await app.page.getByRole('button', { name: 'Continue' }).click()
  await expect(app.page.getByRole('radio', { name: 'All 2,000' })).toBeVisible()
  await expect(app.page.getByRole('button', { name: 'Store 2,000 articles' })).toBeEnabled({ timeout: 200_000 })
  // The last of them by one key, though only those in view are at hand.
  await items(app.page).press('End')
  await expect(selected(app.page).getByRole('textbox', { name: 'Title' })).toHaveValue('Note 1999 from the border')
  await app.page.getByRole('button', { name: 'Put away' }).click()
  await app.page.getByRole('dialog').getByRole('button', { name: 'Put it away' }).click()
  await expect.poll(() => ask(app.page, 'imports.list', {})).toEqual({ ok: true, value: [] })
})

test('two hundred mixed files are reviewed: what failed says why, everything of one kind is set at once', async ({
  app,
  page,
  dataDir,
}) => {
  test.slow()
  const folder = join(dataDir, 'mixed')
  const { articles, bad } = await writeMixedFiles(folder, 200)
  await chooseFiles(app, [folder], 'import-folder')
  await expect(page.getByRole('radio', { name: `Failed ${bad}` })).toBeVisible()
  await expect(page.getByRole('radio', { name: `New ${articles}` })).toBeVisible()

  await page.getByRole('radio', { name: /^Failed/ }).click()
  await expect(items(page).getByRole('option').first()).toHaveAttribute('aria-setsize', String(bad))
  for (const option of await items(page).getByRole('option').all())
    await expect(option.locator('.item-why')).toHaveText(/^\S+\.\w+ .+\.$/)

  await page.getByRole('radio', { name: /^To look at/ }).click()
  await items(page).press('Control+a')
  await page.getByRole('textbox', { name: 'Publication' }).fill('Border Notes')
  await page.getByRole('textbox', { name: 'Date' }).fill('2024')
  await page.getByRole('textbox', { name: 'Authors' }).fill('Aida Omar')
  await page.getByRole('button', { name: /^Set in \d+ articles$/ }).click()
  await expect(page.getByRole('radio', { name: 'To look at 0' })).toBeVisible()

  await storeImport(page)
  await expect(page.getByText(`All articles · ${articles} articles`)).toBeVisible()
})

test('what citations need beside title, authors and date is shown for each item', async ({ app, page, dataDir }) => {
  const file = join(dataDir, 'one.ris')
  await writeFile(
    file,
    [
      'TY  - JOUR',
      'TI  - Wagons at Khorgos',
      'AU  - Serik, Dana',
      'T2  - Review of Rails',
      'PY  - 2022',
      'VL  - 8',
      'IS  - 3',
      'SP  - 115',
      'EP  - 140',
      'PB  - Steppe Press',
      'AB  - Wagons wait at Khorgos for a week, and nobody counts them.',
      'ER  - ',
      '',
    ].join('\n'),
  )
  await chooseFiles(app, [file])
  const details = selected(page).getByLabel('Details for citations')
  await expect(details).toContainText('KindJournal article')
  await expect(details).toContainText('Volume8')
  await expect(details).toContainText('PublisherSteppe Press')
  await page.screenshot({ path: test.info().outputPath('details-light.png') })
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
  await page.screenshot({ path: test.info().outputPath('details-dark.png') })
})

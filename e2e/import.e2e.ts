import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app.fixture.ts'
import { SAMPLES } from './library-steps.ts'

test('a newcomer imports files by the button and finds them in the list', async ({ app, page }) => {
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible()
  await app.answerOpenDialog([join(SAMPLES, 'price-of-a-litre.md'), join(SAMPLES, 'archive-2023-03.txt')])
  await page.getByRole('button', { name: 'Choose files…' }).click()

  await expect(page.getByText('3 articles imported.')).toBeVisible()
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(3)
})

test('a bad file is named with its reason and the rest is imported', async ({ app, page, dataDir }) => {
  const folder = join(dataDir, 'articles')
  await mkdir(folder)
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'program.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
  await writeFile(
    join(folder, 'good.txt'),
    'Rail freight doubles\n\nBy Aida Omar\n\n3 March 2024\n\nFreight by rail doubled in a year, the operator said.\n\nMost of it was grain.\n',
  )
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible()
  await app.answerOpenDialog([folder])
  await app.clickMenu('import-folder')

  const report = page.getByRole('dialog', { name: 'Import finished' })
  await expect(report).toContainText('1 article imported')
  await expect(report).toContainText('empty.txt')
  await expect(report).toContainText('program.txt')
  await expect(report).toContainText('2 files failed')
})

test('files dropped on the window are imported, a duplicate is left out until asked for', async ({ app, page }) => {
  await app.dropFiles([join(SAMPLES, 'guard-beijing-did-not-send.md')])
  await expect(page.getByText('1 article imported.')).toBeVisible()

  await app.dropFiles([join(SAMPLES, 'reprint-moscows-soldiers.html')])
  const report = page.getByRole('dialog', { name: 'Import finished' })
  await expect(report).toContainText('1 duplicate left out')
  const articles = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await report.getByRole('button', { name: 'Import anyway' }).click()
  await expect(articles).toHaveCount(2)
})
